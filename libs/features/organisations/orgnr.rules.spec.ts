import fc from 'fast-check';
import { formatOrgnr, parseOrgnr } from './orgnr.rules.js';

/** Appends the Luhn check digit to nine digits; implemented independently of the code under test. */
function withCheckDigit(nine: string): string {
  const sum = [...nine].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return nine + String((10 - (sum % 10)) % 10);
}

const legalPerson = fc
  .tuple(fc.stringMatching(/^[1-9]\d$/), fc.stringMatching(/^[2-9]$/), fc.stringMatching(/^\d{6}$/))
  .map(([group, third, rest]) => withCheckDigit(group + third + rest));

describe('parseOrgnr', () => {
  it.each([
    ['232100-0016', '2321000016'],
    ['2321000016', '2321000016'],
    ['162321000016', '2321000016'],
    ['16232100-0016', '2321000016'],
    ['  202100-2973 ', '2021002973'],
    ['202100–2973', '2021002973'],
    ['202100\u00a02973', '2021002973'],
  ])('reads %p', (input, orgnr) => {
    expect(parseOrgnr(input)).toEqual({ ok: true, orgnr });
  });

  it.each([
    ['', 'EMPTY'],
    [' \u00a0 ', 'EMPTY'],
    ['NULL', 'CHARACTERS'],
    ['2321-000016', 'CHARACTERS'],
    ['23-2100-0016', 'CHARACTERS'],
    ['SE232100001601', 'CHARACTERS'],
    ['232100001', 'LENGTH'],
    ['23210000160', 'LENGTH'],
    ['172321000016', 'PREFIX'],
    ['232100-0017', 'CHECKSUM'],
    ['556677-8890', 'CHECKSUM'],
  ] as const)('refuses %p as %s', (input, reason) => {
    expect(parseOrgnr(input)).toEqual({ ok: false, reason });
  });

  // 31 February is not a date, but the number passes Luhn.
  it.each(['750231-0241', '7502310241', '197502310241', '167502310241', '750231+0241', '750231-0242'])(
    'refuses the personal number %p with a reason of its own',
    (input) => {
      expect(parseOrgnr(input)).toEqual({ ok: false, reason: 'PERSONAL_NUMBER' });
    },
  );

  it('reads every number of a legal person, however it is written, as the same ten digits', () => {
    fc.assert(
      fc.property(legalPerson, fc.constantFrom('', '16'), fc.boolean(), (orgnr, prefix, hyphen) => {
        const written = prefix + (hyphen ? formatOrgnr(orgnr) : orgnr);
        expect(parseOrgnr(written)).toEqual({ ok: true, orgnr });
      }),
    );
  });

  it('notices every single wrong digit', () => {
    fc.assert(
      fc.property(legalPerson, fc.nat(9), fc.integer({ min: 1, max: 9 }), (orgnr, at, shift) => {
        const wrong = String((Number(orgnr.charAt(at)) + shift) % 10);
        expect(parseOrgnr(orgnr.slice(0, at) + wrong + orgnr.slice(at + 1)).ok).toBe(false);
      }),
    );
  });

  it('never throws and never lets a third digit below 2 through', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^\d{2}[01]\d{7}$/)), (input) => {
        const result = parseOrgnr(input);
        if (result.ok) expect(result.orgnr.charAt(2) >= '2').toBe(true);
      }),
    );
  });
});

describe('formatOrgnr', () => {
  it('sets the hyphen before the last four digits', () => {
    expect(formatOrgnr('5566778899')).toBe('556677-8899');
  });

  it('refuses what was not parsed first', () => {
    expect(() => formatOrgnr('556677-8899')).toThrow(RangeError);
  });
});
