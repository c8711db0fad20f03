import { createHash, randomBytes } from 'node:crypto';
import type { OutgoingMail } from '#platform/mail';
import type { Language } from './identity.entity.js';

export const LINK_MINUTES = 10;
/** Maximum number of valid links of one account. Beyond it no mail is sent, and the answer does not reveal that. */
export const MOST_LIVE_LINKS = 3;
export const MOST_LINKS_AN_HOUR = 6;

/**
 * Bound to this host and path. `Strict` suffices because only our own page sends the cookie: the link opens the page,
 * which then makes the request.
 */
export const LINK_COOKIE = '__Host-klustermotor_link';

export const linkCookie = (secret: string): string =>
  `${LINK_COOKIE}=${secret}; HttpOnly; Secure; SameSite=Strict; Path=/; Max-Age=${LINK_MINUTES * 60}`;

export const linkSecretOf = (cookies: string | undefined): string | undefined =>
  new RegExp(`(?:^|;\\s*)${LINK_COOKIE}=([\\w-]{43})(?:;|$)`).exec(cookies ?? '')?.[1];

/** 256 random bits, used both for the link and for the browser's cookie. */
export const newLinkSecret = (): string => randomBytes(32).toString('base64url');

/** 256 random bits cannot be guessed, so a fast hash is enough. */
export const hashLinkSecret = (secret: string): string =>
  createHash('sha256').update(secret.slice(0, 200)).digest('hex');

/** The token is in the fragment, which reaches the page but neither server logs nor the Referer header. */
export const signInLink = (publicUrl: string, token: string): string =>
  `${publicUrl.replace(/\/$/, '')}/sign-in/link#${token}`;

export interface LinkMailFacts {
  linkId: string;
  email: string;
  name: string;
  language: Language;
}

/** Names are entered by people, so they are kept on one line and can add neither a header nor a paragraph. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 100);

/** Plain text, so that nothing in a name is read as markup. The Message-ID is the same on every attempt. */
export function linkMail({ linkId, email, name, language }: LinkMailFacts, link: string): OutgoingMail {
  const head = { messageId: `<sign-in-link-${linkId}@klustermotor>`, to: email };
  if (language === 'EN') {
    return {
      ...head,
      subject: 'Your sign-in link',
      text: `Hello ${oneLine(name)},

Open this link in the browser where you asked for it. It works once, for ${LINK_MINUTES} minutes:
${link}

If you did not ask to sign in, you need not do anything: nobody else can use the link.
`,
    };
  }
  return {
    ...head,
    subject: 'Din inloggningslänk',
    text: `Hej ${oneLine(name)}!

Öppna länken i den webbläsare där du bad om den. Den fungerar en gång, i ${LINK_MINUTES} minuter:
${link}

Har du inte bett om att logga in behöver du inte göra något: ingen annan kan använda länken.
`,
  };
}
