/**
 * Whether a browser page of this origin may open a socket: our own public address, or the very host it was
 * loaded from. A client that is not a browser sends no Origin and must bring a token instead of a cookie.
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
