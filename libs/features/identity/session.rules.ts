import { createHash, randomBytes } from 'node:crypto';
import type { LocalisedText } from '#kernel';

export const ACCESS_MINUTES = 10;
export const SESSION_HOURS = 12;

/** The database stores only this hash of a token of 256 random bits, so a copy of the database signs nobody in. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
export const newToken = (): string => randomBytes(32).toString('base64url');

/** A pair of tokens with the hashes that the database stores. */
export interface NewTokens {
  accessToken: string;
  accessHash: string;
  expiresAt: Date;
  refreshToken: string;
  refreshHash: string;
  sessionExpiresAt: Date;
}

/** Creates tokens; the access token never outlives its session. */
export function newTokens(now: Date, sessionExpiresAt: Date): NewTokens {
  const [accessToken, refreshToken] = [newToken(), newToken()];
  const expiresAt = new Date(Math.min(now.getTime() + ACCESS_MINUTES * 60_000, sessionExpiresAt.getTime()));
  return {
    accessToken,
    accessHash: hashToken(accessToken),
    expiresAt,
    refreshToken,
    refreshHash: hashToken(refreshToken),
    sessionExpiresAt,
  };
}

/** The order matters, because most browsers also claim to be others. */
const BROWSERS: [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const SYSTEMS: [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bCrOS\b/, 'Chromebook'],
  [/\bLinux\b/, 'Linux'],
];

const first = (table: [RegExp, string][], text: string): string | undefined =>
  table.find(([pattern]) => pattern.test(text))?.[1];

/** The device of a session in words a person recognises. Of the User-Agent header only known names are shown. */
export function deviceOf(userAgent: string | null): LocalisedText {
  const text = userAgent ?? '';
  const [browser, system] = [first(BROWSERS, text), first(SYSTEMS, text)];
  if (browser && system) return { sv: `${browser} på ${system}`, en: `${browser} on ${system}` };
  const program = browser ?? system ?? /^([A-Za-z][\w.-]{0,30})(\/|$)/.exec(text)?.[1];
  return program ? { sv: program, en: program } : { sv: 'Okänd enhet', en: 'Unknown device' };
}
