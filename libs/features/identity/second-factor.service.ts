import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, invalidField, unauthenticated } from '#kernel';
import { authSecret, CONFIG, type Config } from '#platform/config';
import { type Tx, UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import { secondFactorOff, secondFactorOn } from './identity.errors.js';
import { personSessionsEnded } from './identity.events.js';
import { IdentityRepository } from './identity.repository.js';
import { passwordMatches } from './password.rules.js';
import { SecondFactorRepository } from './second-factor.repository.js';
import {
  hashRecoveryCode,
  newRecoveryCode,
  newTotpSecret,
  readCode,
  RECOVERY_CODES,
  seal,
  stepOf,
  totpUri,
  unseal,
} from './second-factor.rules.js';
import { SignInAttempts } from './sign-in-attempts.service.js';

const wrongCode = () =>
  invalidField(
    'code',
    'Koden stämmer inte. Kontrollera klockan i telefonen och försök igen.',
    'The code is wrong. Check the clock of your phone and try again.',
  );

/**
 * The second factor: a code of an authenticator app (TOTP, RFC 6238), with recovery codes in case the telephone is
 * lost.
 */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly repository: SecondFactorRepository,
    private readonly identity: IdentityRepository,
    private readonly attempts: SignInAttempts,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async isOn(personId: string): Promise<boolean> {
    return !!(await this.repository.ofPerson(personId))?.confirmedAt;
  }

  codesLeft(personId: string): Promise<number> {
    return this.repository.codesLeft(personId);
  }

  /**
   * Whether a code is right and unused. The code counts as used afterwards. Only for accounts whose second factor is
   * on.
   */
  async verify(personId: string, typed: string): Promise<boolean> {
    const given = readCode(typed);
    const factor = await this.repository.ofPerson(personId);
    if (!given || !factor?.confirmedAt) return false;
    if (given.kind === 'RECOVERY')
      return this.repository.useRecoveryCode(personId, hashRecoveryCode(personId, given.code), this.clock.now());
    const step = stepOf(this.open(personId, factor.sealedSecret), given.code, this.clock.now());
    return step !== null && this.repository.useStep(personId, step);
  }

  /**
   * Creates a new secret for the app. The second factor is off until a code of this secret has been confirmed.
   * @throws AppError SECOND_FACTOR_ON.
   */
  async propose({ personId }: Actor): Promise<{ secret: string; uri: string }> {
    const person = await this.identity.personById(personId);
    if (!person) throw unauthenticated();
    const secret = newTotpSecret();
    if (!(await this.repository.propose(personId, seal(authSecret(this.config), personId, secret), this.clock.now())))
      throw secondFactorOn();
    return { secret, uri: totpUri(secret, person.email) };
  }

  /**
   * Turns the second factor on, raises this session to level 2 and ends the person's other sessions.
   * @returns the recovery codes, which are shown only here.
   * @throws AppError INVALID for a wrong code; SECOND_FACTOR_ON; SECOND_FACTOR_OFF when nothing was proposed.
   */
  async confirm(actor: Actor, typed: string): Promise<string[]> {
    const factor = await this.repository.ofPerson(actor.personId);
    if (!factor) throw secondFactorOff();
    if (factor.confirmedAt) throw secondFactorOn();
    const given = readCode(typed);
    const now = this.clock.now();
    const step =
      given?.kind === 'TOTP' ? stepOf(this.open(actor.personId, factor.sealedSecret), given.code, now) : null;
    if (step === null) throw wrongCode();
    const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    await this.change(actor, 2, async (tx) => {
      const hashes = codes.map((code) => hashRecoveryCode(actor.personId, code));
      if (!(await this.repository.confirm(tx, actor.personId, factor.sealedSecret, step, hashes, now)))
        throw secondFactorOn();
    });
    return codes;
  }

  /**
   * Turns the second factor off after another proof of identity; a wrong proof counts as a failed sign-in.
   * @throws AppError INVALID for a wrong proof; SECOND_FACTOR_OFF; TOO_MANY_ATTEMPTS.
   */
  async disable(
    actor: Actor,
    { password, code }: { password?: string | null | undefined; code?: string | null | undefined },
  ): Promise<void> {
    if (!(await this.isOn(actor.personId))) throw secondFactorOff();
    const person = await this.identity.personById(actor.personId);
    if (!person) throw unauthenticated();
    await this.attempts.count(person.email, async () => {
      if (code) {
        if (!(await this.verify(person.id, code))) throw wrongCode();
      } else if (!(await passwordMatches(person.passwordHash, (password ?? '').slice(0, 1000)))) {
        throw invalidField('password', 'Lösenordet stämmer inte.', 'The password is wrong.');
      }
    });
    await this.change(actor, 1, (tx) => this.repository.remove(tx, actor.personId));
  }

  private async change(actor: Actor, level: 1 | 2, work: (tx: Tx) => Promise<void>): Promise<void> {
    const { sessionId } = actor;
    if (!sessionId) throw unauthenticated();
    await this.uow.run(actor, async (tx) => {
      await work(tx);
      await this.repository.setLevel(tx, sessionId, level);
      await this.repository.endOthers(tx, actor.personId, sessionId, this.clock.now());
      tx.emit(personSessionsEnded(actor.personId));
    });
  }

  private open(personId: string, sealed: string): string {
    try {
      return unseal(authSecret(this.config), personId, sealed);
    } catch {
      throw new Error('The secret of a second factor cannot be opened: AUTH_SECRET is not the one it was sealed with.');
    }
  }
}
