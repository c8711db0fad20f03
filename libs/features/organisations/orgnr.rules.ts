/** Why a text is not the organisation number of a Swedish legal person. */
export type OrgnrReason =
  /** Only white space. */
  | 'EMPTY'
  /** Characters other than digits and one hyphen before the last four digits. */
  | 'CHARACTERS'
  /** Neither 10 nor 12 digits. */
  | 'LENGTH'
  /** 12 digits that do not begin with 16, the prefix of legal persons. */
  | 'PREFIX'
  /** A personal number (also of a sole trader), which must not be stored here at all. */
  | 'PERSONAL_NUMBER'
  /** The check digit does not match the nine digits before it. */
  | 'CHECKSUM';

export type OrgnrResult = { ok: true; orgnr: string } | { ok: false; reason: OrgnrReason };

/**
 * Reads a Swedish organisation number and gives its ten digits.
 *
 * Accepts `5566778899`, `556677-8899` and the same with the prefix 16 that authorities use for
 * legal persons; spaces around and within and any Unicode hyphen are forgiven.
 *
 * Rule: lagen (1974:174) om identitetsbeteckning för juridiska personer m.fl., in the form
 * Skatteverket and Bolagsverket describe it: ten digits; the first is the group of legal form;
 * the third is never below 2, so that the number cannot be taken for a personal identity number
 * (whose third digit is the tens of a month, 0 or 1); the last is a Luhn check digit. A sole trader
 * has the owner's personal number, often one that passes Luhn, and is refused with its own reason:
 * the caller must then neither store nor repeat what was typed.
 */
export function parseOrgnr(input: string): OrgnrResult {
  const text = input
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b\ufeff]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-');
  if (text === '') return refuse('EMPTY');
  // A plus sign replaces the hyphen for people over a hundred, so such a number is always a personal number.
  if (/^(\d{2})?\d{6}\+\d{4}$/.test(text)) return refuse('PERSONAL_NUMBER');
  if (!/^\d+(-\d{4})?$/.test(text)) return refuse('CHARACTERS');

  const digits = text.replace('-', '');
  if (digits.length !== 10 && digits.length !== 12) return refuse('LENGTH');
  const orgnr = digits.slice(-10);
  if (digits.length === 12 && !digits.startsWith('16')) {
    return refuse(/^(18|19|20)/.test(digits) ? 'PERSONAL_NUMBER' : 'PREFIX');
  }
  // Checked before the check digit, because a mistyped personal number is still personal data.
  if (orgnr.charAt(2) < '2') return refuse('PERSONAL_NUMBER');
  if (luhnSum(orgnr) % 10 !== 0) return refuse('CHECKSUM');
  return { ok: true, orgnr };
}

/**
 * Ten digits as people write them: `5566778899` → `556677-8899`.
 * @throws RangeError for anything but ten digits, so the number must be parsed first.
 */
export function formatOrgnr(orgnr: string): string {
  if (!/^\d{10}$/.test(orgnr)) throw new RangeError('formatOrgnr takes ten digits');
  return `${orgnr.slice(0, 6)}-${orgnr.slice(6)}`;
}

/** Luhn sum (ISO/IEC 7812-1): every second digit from the right doubled, digits of the products added. */
function luhnSum(digits: string): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const fromRight = digits.length - 1 - i;
    const value = Number(digits.charAt(i)) * (fromRight % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum;
}

function refuse(reason: OrgnrReason): OrgnrResult {
  return { ok: false, reason };
}
