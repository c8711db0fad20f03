const FRESH_UNTIL = 'klustermotor.freshUntil';
const LOCK = 'klustermotor.session';
/** The session is renewed this long before the access token expires. */
const earlyMs = 60_000;
/** Minimum interval of automatic renewals, even if this machine's clock is wrong. */
const leastMs = 30_000;

/** Stores only the expiry time. The tokens are in HttpOnly cookies. */
const freshUntil = (): string | null => localStorage.getItem(FRESH_UNTIL);
const isDue = (): boolean => Number(freshUntil() ?? 0) - earlyMs < Date.now();

/**
 * Keeps the session of all tabs of this browser current. A refresh token works once, so one tab at a time renews, under
 * a lock of the browser. A tab that has waited for the lock first checks whether another tab has renewed.
 * @param renew asks the server; returns the expiry time of the new access token, or null when the session is over, and
 *   throws when there was no answer.
 * @param onEnd called when the session is over.
 */
export function keepSession(renew: () => Promise<string | null>, onEnd: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underway: Promise<boolean> | undefined;

  function schedule(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void refreshIfDue(), Math.max(leastMs, Number(freshUntil() ?? 0) - earlyMs - Date.now()));
  }

  function note(expiresAt: string): void {
    localStorage.setItem(FRESH_UNTIL, String(Date.parse(expiresAt)));
    schedule();
  }

  function forget(): void {
    localStorage.removeItem(FRESH_UNTIL);
    clearTimeout(timer);
    timer = undefined;
  }

  /** Renews the session, unless another tab has just done so. Returns false when the session is over. */
  function refresh(): Promise<boolean> {
    const before = freshUntil();
    underway ??= navigator.locks
      .request(LOCK, async () => {
        const now = freshUntil();
        if (now !== null && now !== before) return true;
        const expiresAt = await renew();
        if (expiresAt === null) forget();
        else note(expiresAt);
        return expiresAt !== null;
      })
      .finally(() => (underway = undefined));
    return underway;
  }

  async function refreshIfDue(): Promise<void> {
    if (!isDue()) return schedule();
    // Without an answer the session may still be valid: the next timer or the next request tries again.
    const alive = await refresh().catch(() => schedule());
    if (alive === false) onEnd();
  }

  /** Runs an operation that changes the tokens itself, while no tab renews them. */
  async function alone<T>(work: () => Promise<T>): Promise<T> {
    await refreshIfDue();
    return navigator.locks.request(LOCK, work);
  }

  addEventListener('storage', ({ key }) => key === FRESH_UNTIL && timer !== undefined && schedule());
  // Timers do not run while a machine sleeps.
  addEventListener(
    'visibilitychange',
    () => document.visibilityState === 'visible' && timer !== undefined && void refreshIfDue(),
  );

  return { note, forget, refresh, alone, start: () => timer ?? schedule() };
}
