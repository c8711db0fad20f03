import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { tooManyAttempts } from './identity.errors.js';
import { IdentityRepository } from './identity.repository.js';

/** Wrong passwords and codes for one address within the window, before it has to wait. */
const MOST_FAILURES = 10;
const FAILURE_WINDOW_MINUTES = 15;

/** Counts every try to prove who one is: each one, however many a request holds, whether or not the address is known. */
@Injectable()
export class SignInAttempts {
  constructor(private readonly repository: IdentityRepository) {}

  /**
   * Runs `prove`; a throw is a failure.
   * @throws AppError TOO_MANY_ATTEMPTS after ten failures in a quarter of an hour, before anything is looked at.
   */
  async count<T>(email: string, prove: () => Promise<T>): Promise<T> {
    const attempt = newId();
    await this.repository.beginAttempt(attempt, email);
    if ((await this.repository.recentFailures(email, FAILURE_WINDOW_MINUTES)) > MOST_FAILURES) throw tooManyAttempts(FAILURE_WINDOW_MINUTES);
    const result = await prove();
    await this.repository.attemptSucceeded(attempt);
    return result;
  }
}
