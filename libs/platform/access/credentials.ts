import { defineError } from '#kernel';

/**
 * The page's cookies. The prefix `__Host-` restricts a cookie to https or localhost and to this host; HttpOnly hides it
 * from scripts.
 */
export const ACCESS_COOKIE = '__Host-klustermotor_access';
export const REFRESH_COOKIE = '__Host-klustermotor_refresh';
/**
 * Sent by the page with every request. Another site cannot send it, because a browser asks our server before it sends
 * such a header across origins.
 */
export const CSRF_HEADER = 'x-klustermotor-csrf';

/** The headers that carry a request's credentials and its origin. */
export interface AskingHeaders {
  authorization?: string | undefined;
  cookie?: string | undefined;
  origin?: string | undefined;
  'sec-fetch-site'?: string | string[] | undefined;
  [CSRF_HEADER]?: string | string[] | undefined;
}

/**
 * The value of one cookie. If the header has two cookies of that name, one must have been planted, so the result is
 * null.
 */
export function cookieOf(header: string | undefined, name: string): string | null {
  const values = (header ?? '').split(';').flatMap((part) => {
    const [key, value] = part.trim().split('=');
    return key === name && value ? [value] : [];
  });
  return values.length === 1 ? (values[0] ?? null) : null;
}

/**
 * Whether the request comes from our own page, which gets its tokens as cookies and never in an answer that a script
 * could read.
 */
export const isPage = (headers: AskingHeaders): boolean => headers[CSRF_HEADER] === '1';

const BEARER = /^Bearer ([\w-]{20,})$/;

/** Whether the request is authenticated by a token in a header, as programs do, and not by the page's cookie. */
export const isBearer = (headers: AskingHeaders): boolean =>
  BEARER.test(headers.authorization ?? '') && !isPage(headers);

export type Door = 'graphql' | 'files' | 'upload' | 'socket';

interface Asking {
  page: boolean;
  site: unknown;
  origin: 'none' | 'ours' | 'foreign';
}

const notFromOurPage = ({ page, origin }: Asking): boolean => !page || origin === 'foreign';
/** When each kind of route ignores a cookie. A browser sends cookies also with requests that another site caused. */
const REFUSED_BY_COOKIE: Record<Door, (asking: Asking) => boolean> = {
  graphql: notFromOurPage,
  upload: notFromOurPage,
  files: ({ site, origin }) => site === 'cross-site' || origin === 'foreign',
  socket: ({ origin }) => origin !== 'ours',
};

export const crossSiteRefused = defineError('CROSS_SITE', 'FORBIDDEN', {
  meaning: 'A request with cookies comes from another site.',
  remedy: 'Call the API from its own page, or with an API token.',
  message: { sv: 'Begäran kommer inte från den här webbplatsen.', en: 'The request does not come from this site.' },
});

/**
 * The token of a request: `Authorization: Bearer …`, which no browser adds by itself, else the page's cookie.
 * @param originAllowed whether the Origin is ours; called only if the request has an Origin.
 * @throws AppError CROSS_SITE when a request with cookies, or one that asks for cookies, comes from another site.
 */
export function tokenOf(door: Door, headers: AskingHeaders, originAllowed: (origin: string) => boolean): string | null {
  const bearer = BEARER.exec(headers.authorization ?? '')?.[1];
  const page = isPage(headers);
  if (bearer && !page) return bearer;
  const byCookie = [ACCESS_COOKIE, REFRESH_COOKIE].some((name) => (headers.cookie ?? '').includes(`${name}=`));
  const origin = headers.origin === undefined ? 'none' : originAllowed(headers.origin) ? 'ours' : 'foreign';
  if ((byCookie || page) && REFUSED_BY_COOKIE[door]({ page, site: headers['sec-fetch-site'], origin }))
    throw crossSiteRefused();
  return bearer ?? cookieOf(headers.cookie, ACCESS_COOKIE);
}
