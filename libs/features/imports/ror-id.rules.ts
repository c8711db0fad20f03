/** Crockford's base 32: no i, l, o, u. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * The nine characters of a ROR id (`056d84691`), or null for anything else.
 *
 * Form: a leading 0, six base-32 characters (Crockford), two decimal check digits. The check digits are
 * `98 − (n · 100 mod 97)`, where n is the number encoded by the seven characters before them (ISO 7064 MOD 97-10), as
 * in `generate_ror_id` of github.com/ror-community/ror-api.
 */
export function parseRorId(input: string): string | null {
  const match = /^(?:https?:\/\/)?(?:www\.)?(?:ror\.org\/)?(0[0-9a-hjkmnp-tv-z]{6}\d{2})\/?$/i.exec(input.trim());
  const id = match?.[1]?.toLowerCase();
  if (id === undefined) return null;
  let n = 0;
  for (const char of id.slice(0, 7)) n = n * 32 + ALPHABET.indexOf(char);
  return 98 - ((n * 100) % 97) === Number(id.slice(7)) ? id : null;
}
