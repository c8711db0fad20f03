import { Inject, Injectable } from '@nestjs/common';
import { type Clock, newId, systemScope } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import { linkElsewhere, linkGone, secondFactorNeeded, secondFactorWrong, signInRefused } from './identity.errors.js';
import { signInLinkAsked } from './identity.events.js';
import { IdentityRepository, type MembershipRow } from './identity.repository.js';
import { MagicLinkRepository } from './magic-link.repository.js';
import { hashLinkSecret, LINK_MINUTES } from './magic-link.rules.js';
import { passwordMatches } from './password.rules.js';
import { SecondFactorService } from './second-factor.service.js';
import { type Means, SessionsService, type StartedSession } from './sessions.service.js';
import { SignInAttempts } from './sign-in-attempts.service.js';

/** An account whose first factor was right. */
interface Known {
  id: string;
  email: string;
  membership: MembershipRow;
}

export interface GivenCode {
  /** A code of the authenticator app, or a recovery code. */
  code?: string | null | undefined;
  userAgent?: string | undefined;
}

const cut = (email: string): string => email.trim().slice(0, 320);

/** Sign-in by password or link, with the second factor where the account has one. */
@Injectable()
export class SignInService {
  constructor(
    private readonly identity: IdentityRepository,
    private readonly links: MagicLinkRepository,
    private readonly attempts: SignInAttempts,
    private readonly secondFactor: SecondFactorService,
    private readonly sessions: SessionsService,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Signs in by password. An unknown address, a wrong password and a disabled account get the same answer after the
   * same work.
   * @throws AppError SIGN_IN_REFUSED; SECOND_FACTOR_NEEDED; SECOND_FACTOR_WRONG; TOO_MANY_ATTEMPTS.
   */
  async byPassword(email: string, password: string, given: GivenCode): Promise<StartedSession> {
    const address = cut(email);
    const proved = await this.attempts.count(address, async () => {
      const person = await this.identity.personByEmail(address);
      const matches = await passwordMatches(person?.passwordHash, password.slice(0, 1000));
      const [membership] = person && matches && !person.disabledAt ? await this.identity.memberships(person.id) : [];
      if (!person || !membership) throw signInRefused();
      const known = { id: person.id, email: person.email, membership };
      return { known, level: await this.levelOf(known, given) };
    });
    return this.begin(proved.known, 'PASSWORD', proved.level, given);
  }

  /**
   * Requests a link by mail. Work and answer are the same for every address; the worker decides whether a mail is sent.
   * @param browserSecret the secret in the cookie of the requesting browser.
   */
  async askForLink(email: string, browserSecret: string): Promise<void> {
    const carrier = await this.links.carrier();
    if (!carrier) return;
    const id = newId();
    const askedAt = this.clock.now();
    await this.uow.run(systemScope(carrier), async (tx) => {
      await this.links.ask(tx, {
        id,
        email: cut(email),
        browserHash: hashLinkSecret(browserSecret),
        askedAt,
        expiresAt: new Date(askedAt.getTime() + LINK_MINUTES * 60_000),
      });
      tx.emit(signInLinkAsked(id));
    });
  }

  /**
   * Signs in by a link and uses it up. A link opened in another browser, or without the code it needs, stays valid.
   * @throws AppError SIGN_IN_LINK_GONE; SIGN_IN_LINK_ELSEWHERE; SECOND_FACTOR_NEEDED; SECOND_FACTOR_WRONG;
   *   TOO_MANY_ATTEMPTS.
   */
  async byLink(token: string, browserSecret: string | undefined, given: GivenCode): Promise<StartedSession> {
    const link = await this.links.live(hashLinkSecret(token), this.clock.now());
    if (!link) throw linkGone();
    if (!browserSecret || hashLinkSecret(browserSecret) !== link.browserHash) throw linkElsewhere();
    const person = await this.identity.personById(link.personId);
    const [membership] = person && !person.disabledAt ? await this.identity.memberships(person.id) : [];
    if (!person || !membership) throw linkGone();
    const known = { id: person.id, email: person.email, membership };
    const level = given.code
      ? await this.attempts.count(known.email, () => this.levelOf(known, given))
      : await this.levelOf(known, given);
    if (level === null) throw secondFactorNeeded();
    if (!(await this.links.use(link, this.clock.now()))) throw linkGone();
    return this.begin(known, 'MAGIC_LINK', level, given);
  }

  /**
   * @returns the level reached; null when a code is needed and none was given, which does not count as a failure.
   * @throws AppError SECOND_FACTOR_WRONG.
   */
  private async levelOf({ id }: Known, { code }: GivenCode): Promise<Means['level'] | null> {
    if (!(await this.secondFactor.isOn(id))) return 1;
    if (!code) return null;
    if (!(await this.secondFactor.verify(id, code))) throw secondFactorWrong();
    return 2;
  }

  private begin(
    { id, membership }: Known,
    method: Means['method'],
    level: Means['level'] | null,
    { userAgent }: GivenCode,
  ): Promise<StartedSession> {
    if (level === null) throw secondFactorNeeded();
    return this.sessions.begin(id, membership, { method, level, userAgent });
  }
}
