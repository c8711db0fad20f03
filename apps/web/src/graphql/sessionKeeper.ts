const FRESH_UNTIL = 'klustermotor.freshUntil';
const LOCK = 'klustermotor.session';
/** Renewed this long before the access token runs out. */
const earlyMs = 60_000;
/** However wrong this machine's clock is, the page renews no more often by itself. */
const leastMs = 30_000;

/** Stores only the expiry time. The tokens are in HttpOnly cookies. */
const freshUntil = (): string | null => localStorage.getItem(FRESH_UNTIL);
const isDue = (): boolean => Number(freshUntil() ?? 0) - earlyMs < Date.now();

/**
 * Keeps the session of all tabs of this browser fresh. A refresh token works once, so one tab at a time renews, under a
 * lock of the browser's, and one that has waited looks first whether another has done it.
 * @param renew asks the server; gives when the new access token runs out, null when the session is over, and throws
 *   when there was no answer.
 * @param onEnd the session is over.
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

  /** Renews, or finds that another tab just has. False when the session is over. */
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
    // Without an answer the session may live on: the next turn, or the next thing asked for, tries again.
    const alive = await refresh().catch(() => schedule());
    if (alive === false) onEnd();
  }

  /** Does what changes the tokens by itself while no tab renews them. */
  async function alone<T>(work: () => Promise<T>): Promise<T> {
    await refreshIfDue();
    return navigator.locks.request(LOCK, work);
  }

  addEventListener('storage', ({ key }) => key === FRESH_UNTIL && timer !== undefined && schedule());
  // Timers stand still in a machine that sleeps.
  addEventListener(
    'visibilitychange',
    () => document.visibilityState === 'visible' && timer !== undefined && void refreshIfDue(),
  );

  return { note, forget, refresh, alone, start: () => timer ?? schedule() };
}
