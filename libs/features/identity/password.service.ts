import { Inject, Injectable } from '@nestjs/common';
import { type Actor, Checks, type Clock, invalidField, unauthenticated } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import { personSessionsEnded } from './identity.events.js';
import { IdentityRepository } from './identity.repository.js';
import { MagicLinkRepository } from './magic-link.repository.js';
import { LINK_MINUTES } from './magic-link.rules.js';
import { checkPassword, hashPassword, passwordMatches } from './password.rules.js';
import { SecondFactorRepository } from './second-factor.repository.js';
import { SignInAttempts } from './sign-in-attempts.service.js';

/**
 * Changes passwords. A forgotten password needs no procedure of its own: its owner signs in by a link and then sets a
 * new one.
 */
@Injectable()
export class PasswordService {
  constructor(
    private readonly identity: IdentityRepository,
    private readonly links: MagicLinkRepository,
    private readonly repository: SecondFactorRepository,
    private readonly attempts: SignInAttempts,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Whether this session may set a password without the old one, which holds for a few minutes after signing in by a
   * link.
   */
  async mayReset({ personId, sessionId }: Actor): Promise<boolean> {
    const means = sessionId ? await this.repository.meansOf(sessionId) : undefined;
    return (
      means?.method === 'MAGIC_LINK' &&
      this.links.usedSince(personId, new Date(this.clock.now().getTime() - LINK_MINUTES * 60_000))
    );
  }

  async hasPassword({ personId }: Actor): Promise<boolean> {
    return !!(await this.identity.personById(personId))?.passwordHash;
  }

  /**
   * Sets a new password and ends the person's other sessions. A wrong old password counts as a failed sign-in.
   * @throws AppError INVALID; TOO_MANY_ATTEMPTS.
   */
  async change(actor: Actor, current: string | null | undefined, next: string): Promise<void> {
    const { sessionId } = actor;
    const person = await this.identity.personById(actor.personId);
    if (!person || !sessionId) throw unauthenticated();
    if (!(await this.mayReset(actor))) {
      await this.attempts.count(person.email, async () => {
        if (!(await passwordMatches(person.passwordHash, (current ?? '').slice(0, 1000))))
          throw invalidField('current', 'Lösenordet stämmer inte.', 'The password is wrong.');
      });
    }
    const checks = new Checks();
    checkPassword(checks, next, person);
    checks.done();
    const passwordHash = await hashPassword(next);
    await this.uow.run(actor, async (tx) => {
      await this.repository.setPassword(tx, person.id, passwordHash);
      await this.repository.endOthers(tx, person.id, sessionId, this.clock.now());
      tx.emit(personSessionsEnded(person.id));
    });
  }
}
