import { Injectable } from '@nestjs/common';
import { AppError, newId } from '#kernel';
import { AuditTrail } from '#platform/database';
import { tooManyAttempts } from './identity.errors.js';
import { IdentityRepository } from './identity.repository.js';

/** Maximum number of wrong passwords and codes for one address within the window; after them the address must wait. */
const MOST_FAILURES = 10;
const FAILURE_WINDOW_MINUTES = 15;

/** An id that no person has. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * Counts every attempt to prove an identity, whether or not the address is known, and each of several in one request.
 */
@Injectable()
export class SignInAttempts {
  constructor(
    private readonly repository: IdentityRepository,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Runs `prove` and counts a throw as a failure.
   * @throws AppError TOO_MANY_ATTEMPTS after ten failures in a quarter of an hour, before `prove` runs.
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

  /** Audits a refusal: that of a known account in its workspace, that of an unknown address under a pseudonym only. */
  private async auditRefusal(email: string, kind: string): Promise<void> {
    const person = await this.repository.personByEmail(email);
    // Queried for unknown addresses as well, so that a sign-in takes equally long for them.
    const [membership] = await this.repository.memberships(person?.id ?? NOBODY);
    await this.audit.record(
      person && membership ? { workspaceId: membership.workspaceId, personId: person.id } : { address: email },
      { kind },
    );
  }
}
