/**
 * Whether a browser page of this origin may open a socket: the origin must be our own public address, or the host that
 * the page was loaded from. A client that is not a browser sends no Origin and must send a token instead of a cookie.
 */
export function isAllowedOrigin(origin: string | undefined, publicUrl: string, host: string | undefined): boolean {
  if (!origin) return true;
  try {
    const asked = new URL(origin);
    return asked.origin === new URL(publicUrl).origin || asked.host === host;
  } catch {
    return false;
  }
}
