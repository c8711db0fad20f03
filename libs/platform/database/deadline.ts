import { AsyncLocalStorage } from 'node:async_hooks';
import { AppError } from '#kernel';

/** The work took longer than it may; what it had written is rolled back. */
export const deadlineExceeded = (): AppError =>
  new AppError('DEADLINE_EXCEEDED', 'UNAVAILABLE', { message: { sv: 'Det tog för lång tid och avbröts. Be om mindre åt gången.', en: 'This took too long and was stopped. Ask for less at a time.' } });

export interface Deadline {
  /** Aborts when the time is up. */
  readonly signal: AbortSignal;
  /** Runs work whose statements are cancelled when the time is up. */
  run<T>(work: () => T): T;
  /** The work is done in time. */
  end(): void;
}

const running = new AsyncLocalStorage<AbortSignal | undefined>();

export function startDeadline(seconds: number): Deadline {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), seconds * 1000).unref();
  return { signal: controller.signal, run: (work) => running.run(controller.signal, work), end: () => clearTimeout(timer) };
}

/** @throws AppError DEADLINE_EXCEEDED when `work` takes longer, whether it waits for the database or for something else. */
export async function underDeadline<T>(seconds: number, work: () => Promise<T>): Promise<T> {
  const deadline = startDeadline(seconds);
  try {
    return await deadline.run(() => orDeadline(deadline.signal, work()));
  } finally {
    deadline.end();
  }
}

/** For work that outlives the request which happened to start it. */
export const withoutDeadline = <T>(work: () => T): T => running.run(undefined, work);

/** The deadline of the work that asks, if it has one. */
export const currentDeadline = (): AbortSignal | undefined => running.getStore();

/** What `work` gives, or DEADLINE_EXCEEDED if the signal comes first. */
export function orDeadline<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(deadlineExceeded());
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
