import { Injectable } from '@nestjs/common';
import { AppError, newId } from '#kernel';
import { AuditTrail } from '#platform/database';
import { tooManyAttempts } from './identity.errors.js';
import { IdentityRepository } from './identity.repository.js';

/** Wrong passwords and codes for one address within the window, before it has to wait. */
const MOST_FAILURES = 10;
const FAILURE_WINDOW_MINUTES = 15;

/** No person has this id. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Counts every try to prove who one is: each one, however many a request holds, whether or not the address is known. */
@Injectable()
export class SignInAttempts {
  constructor(
    private readonly repository: IdentityRepository,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Runs `prove`; a throw is a failure.
   * @throws AppError TOO_MANY_ATTEMPTS after ten failures in a quarter of an hour, before anything is looked at.
   */
  async count<T>(email: string, prove: () => Promise<T>): Promise<T> {
    const attempt = newId();
    await this.repository.beginAttempt(attempt, email);
    if ((await this.repository.recentFailures(email, FAILURE_WINDOW_MINUTES)) > MOST_FAILURES) {
      await this.auditRefusal(email, 'session.throttled');
      throw tooManyAttempts(FAILURE_WINDOW_MINUTES);
    }
    try {
      const result = await prove();
      await this.repository.attemptSucceeded(attempt);
      return result;
    } catch (error) {
      if (error instanceof AppError) await this.auditRefusal(email, 'session.refused');
      throw error;
    }
  }

  /** A known account's refusal is told in its workspace; an address that is nobody's is kept as a pseudonym only. */
  private async auditRefusal(email: string, kind: string): Promise<void> {
    const person = await this.repository.personByEmail(email);
    // Asked for nobody as well: a sign-in takes as long for an address that has no account.
    const [membership] = await this.repository.memberships(person?.id ?? NOBODY);
    await this.audit.record(
      person && membership ? { workspaceId: membership.workspaceId, personId: person.id } : { address: email },
      { kind },
    );
  }
}
