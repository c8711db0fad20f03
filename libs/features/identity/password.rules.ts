import { hash, verify } from '@node-rs/argon2';
import { PERSON_LIMITS } from '#contracts/fields/people';
import type { Checks } from '#kernel';

/** argon2id with 19 MiB and two passes: OWASP's minimum for interactive sign-in. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash that no password matches, so that refusing an unknown address takes as long as refusing a wrong password. */
const DECOY = hash(`${Math.random()}`, COST);

/**
 * The form in which a password is hashed and judged, because some keyboards send ä as one character and others as two.
 * Nothing else is changed (RFC 8265, OpaqueString).
 */
const passwordForm = (typed: string): string => typed.normalize('NFC');

export const hashPassword = (password: string): Promise<string> => hash(passwordForm(password), COST);

/** Whether the password is right. Takes the same time when there is no such account. */
export async function passwordMatches(stored: string | null | undefined, password: string): Promise<boolean> {
  const matches = await verify(stored ?? (await DECOY), passwordForm(password));
  return matches && !!stored;
}

const { least: LEAST, most: MOST } = PERSON_LIMITS.password;

/** Words that make up most entries of the longest lists of leaked passwords, without digits and signs around them. */
const COMMON = new Set([
  'password',
  'passwordpassword',
  'passw',
  'pass',
  'passord',
  'losenord',
  'lösenord',
  'losen',
  'hemligt',
  'secret',
  'qwerty',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azerty',
  'admin',
  'administrator',
  'welcome',
  'valkommen',
  'välkommen',
  'letmein',
  'letmeinplease',
  'iloveyou',
  'jagalskardig',
  'jagälskardig',
  'monkey',
  'dragon',
  'football',
  'fotboll',
  'hockey',
  'baseball',
  'sunshine',
  'princess',
  'superman',
  'batman',
  'master',
  'shadow',
  'trustno',
  'whatever',
  'computer',
  'internet',
  'changeme',
  'changemenow',
  'default',
  'demo',
  'test',
  'testtest',
  'login',
  'guest',
  'user',
  'root',
  'sommar',
  'vinter',
  'spring',
  'summer',
  'winter',
  'autumn',
  'host',
  'höst',
  'var',
  'vår',
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
  'sverige',
  'sweden',
  'stockholm',
  'goteborg',
  'göteborg',
  'malmo',
  'malmö',
  'uppsala',
  'klustermotor',
  'klustermotordemo',
  'correcthorsebatterystaple',
  'thisismypassword',
  'mypassword',
  'mittlosenord',
  'mittlösenord',
  'starwars',
  'pokemon',
  'company',
  'foretag',
  'företag',
]);

/** Sequences of neighbouring keys, and of the alphabet and digits. */
const ROWS = [
  'abcdefghijklmnopqrstuvwxyzåäö',
  '01234567890',
  '1234567890',
  'qwertyuiopå',
  'asdfghjklöä',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  'qazwsxedcrfvtgbyhnujm',
];
const RUNS = ROWS.flatMap((row) => [row, [...row].reverse().join('')]);
const LOOKS_LIKE: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '0': 'o',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  $: 's',
  '5': 's',
  '7': 't',
};

const isRun = (text: string): boolean => RUNS.some((row) => row.repeat(2).includes(text));

/**
 * Whether a password is on lists of common passwords or follows a pattern by which such lists are extended: digits and
 * signs around a word, letters written as digits, a short text repeated, neighbouring keys.
 */
export function isCommonPassword(password: string): boolean {
  const text = password.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  const letters = (word: string): string => word.replace(/[^\p{L}]/gu, '');
  const trimmed = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const spelt = [...trimmed].map((sign) => LOOKS_LIKE[sign] ?? sign).join('');
  if (/^(.{1,20}?)\1+.{0,2}$/u.test(text) || new Set(text).size < 5) return true;
  // Two sequences together are no better than one, e.g. qwerty123456.
  for (let cut = 3; cut <= text.length; cut += 1)
    if (isRun(text.slice(0, cut)) && (text.length - cut < 3 || isRun(text.slice(cut)))) return true;
  return [letters(text), letters(trimmed), letters(spelt)].some((word) => COMMON.has(word));
}

/** Parts of an address or a name that are long enough for a match not to be chance. */
const partsOf = ({ email, name }: { email: string; name: string }): string[] =>
  [email, ...email.split('@').slice(0, 1), ...name.split(/\s+/)]
    .map((part) => part.toLowerCase())
    .filter((part) => part.length >= 4);

/**
 * Checks length, commonness and the owner's name and address. Length is what makes a password hard to guess (NIST SP
 * 800-63B), so there are no rules about kinds of characters.
 */
export function checkPassword(checks: Checks, typed: string, owner: { email: string; name: string }): void {
  const password = passwordForm(typed);
  const holdsOwner = partsOf(owner).some((part) => password.toLowerCase().includes(part));
  checks
    .require(
      password.length >= LEAST,
      'password',
      `Välj ett lösenord på minst ${LEAST} tecken.`,
      `Choose a password of at least ${LEAST} characters.`,
    )
    .require(
      password.length <= MOST,
      'password',
      `Välj ett lösenord på högst ${MOST} tecken.`,
      `Choose a password of at most ${MOST} characters.`,
    )
    .require(
      !holdsOwner,
      'password',
      'Lösenordet får inte innehålla din adress eller ditt namn.',
      'The password must not hold your address or your name.',
    )
    .require(
      password.length < LEAST || !isCommonPassword(password),
      'password',
      'Det lösenordet finns på listor över vanliga lösenord. Välj några ord som inte hör ihop.',
      'That password is on lists of common passwords. Choose some words that do not belong together.',
    );
}
