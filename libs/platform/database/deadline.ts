import { AsyncLocalStorage } from 'node:async_hooks';
import { setMaxListeners } from 'node:events';
import { defineError } from '#kernel';

/** The work took longer than allowed; what it had written is rolled back. */
export const deadlineExceeded = defineError('DEADLINE_EXCEEDED', 'UNAVAILABLE', {
  meaning: 'The work took longer than an operation may; what it had written is rolled back.',
  remedy: 'Ask for less at a time, or send the request again later.',
  message: {
    sv: 'Det tog för lång tid och avbröts. Be om mindre åt gången.',
    en: 'This took too long and was stopped. Ask for less at a time.',
  },
});

export interface Deadline {
  /** Aborts when the time is up. */
  readonly signal: AbortSignal;
  /** Rejects with DEADLINE_EXCEEDED when the time is up; otherwise it stays pending. */
  readonly exceeded: Promise<never>;
  /** Runs work whose statements are cancelled when the time is up. */
  run<T>(work: () => T): T;
  /** To be called when the work is done in time. */
  end(): void;
}

const running = new AsyncLocalStorage<Deadline | undefined>();

export function startDeadline(seconds: number): Deadline {
  const controller = new AbortController();
  // Each running statement adds one listener, and there may be many.
  setMaxListeners(0, controller.signal);
  const timer = setTimeout(() => controller.abort(), seconds * 1000).unref();
  const exceeded = new Promise<never>((_resolve, reject) =>
    controller.signal.addEventListener('abort', () => reject(deadlineExceeded()), { once: true }),
  );
  // Callers may wait for the rejection, but do not have to.
  exceeded.catch(() => undefined);
  const deadline: Deadline = {
    signal: controller.signal,
    exceeded,
    run: (work) => running.run(deadline, work),
    end: () => clearTimeout(timer),
  };
  return deadline;
}

/**
 * @throws AppError DEADLINE_EXCEEDED when `work` takes longer, whether it waits for the database or for anything else.
 */
export async function underDeadline<T>(seconds: number, work: () => Promise<T>): Promise<T> {
  const deadline = startDeadline(seconds);
  try {
    return await deadline.run(() => Promise.race([work(), deadline.exceeded]));
  } finally {
    deadline.end();
  }
}

/** For work that lasts longer than the request which happened to start it. */
export const withoutDeadline = <T>(work: () => T): T => running.run(undefined, work);

/** The deadline of the calling work, if it has one. */
export const currentDeadline = (): Deadline | undefined => running.getStore();
