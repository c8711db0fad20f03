/** The present time, replaceable in tests. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that always returns `instant`; for tests, and for seeds that must give the same data each time. */
export const fixedClock = (instant: Date): Clock => ({ now: () => new Date(instant) });
