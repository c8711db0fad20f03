import fc from 'fast-check';
import { canonicalText, readText, TEXT_FAULTS, type TextFault, withoutFaults } from './clean-text.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 4 }),
        fc.constantFrom(
          'a\u0308',
          '\u00a0',
          '\u200b',
          '\u00ad',
          '\u200d',
          '\ufe0f',
          '\u{e0061}',
          '\ufeff',
          '👩',
          'م',
          '\n',
          ' ',
        ),
      ),
    )
    .map((parts) => parts.join('')),
);

describe('canonicalText', () => {
  it.each<[what: string, given: string, one: string]>([
    ['Södertörn in NFD', 'So\u0308derto\u0308rn', 'Södertörn'],
    ['the ångström sign', '5 \u212b', '5 Å'],
    ['a no-break space', '10\u00a0000\u202fkr', '10 000 kr'],
    ['double blanks', 'Uppsala  biobank', 'Uppsala biobank'],
    ['a zero-width space', 'bio\u200bbank', 'biobank'],
    ['a soft hyphen', 'bio\u00adbank', 'biobank'],
    ['a byte order mark', '\ufeffKlustermotor', 'Klustermotor'],
    ['marks of direction', 'a\u200e\u200f\u061cb', 'ab'],
    ['a mark behind a zero-width space', 'o\u200b\u0308', 'ö'],
    ['an emoji with a zero-width joiner', '👩\u200d💻 och 🧑🏽\u200d🔬', '👩\u200d💻 och 🧑🏽\u200d🔬'],
    ['a joiner between letters', 'a\u200db', 'ab'],
    [
      'the flag of Scotland',
      '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
      '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
    ],
    ['tags that hide a text', 'hej\u{e0068}\u{e0065}\u{e006a}', 'hej'],
    ['a heart in colour', '❤\ufe0f', '❤\ufe0f'],
    ['variation selectors that hide a text', 'a\ufe00\u{e0101}\u{e0102}', 'a\ufe00'],
    ['Arabic', 'مستشفى أوبسالا', 'مستشفى أوبسالا'],
    ['Hebrew', 'בית חולים', 'בית חולים'],
    ['a Persian word with its non-joiner', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['a Hindi conjunct with its joiner', 'क्\u200dष', 'क्\u200dष'],
    ['Greek and signs', '≤ 10 µm, β-laktam', '≤ 10 µm, β-laktam'],
  ])('of %s', (_what, given, one) => expect(canonicalText(given, 'one')).toBe(one));

  it('keeps line breaks, tabs and double blanks in a text of many lines', () =>
    expect(canonicalText('  a\r\nb\u2028\tc  d\u00a0e\n', 'many')).toBe('a\nb\n\tc  d e'));

  it.each(['one', 'many'] as const)('gives its own result back (%s)', (lines) =>
    fc.assert(
      fc.property(anyText, (text) => {
        const once = canonicalText(text, lines);
        expect(canonicalText(once, lines)).toBe(once);
        expect(once.normalize('NFC')).toBe(once);
      }),
    ),
  );

  it('makes the same of both forms of Unicode', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        expect(canonicalText(text.normalize('NFD'), 'one')).toBe(canonicalText(text.normalize('NFC'), 'one')),
      ),
    ));

  it('is quick on text made to be slow', () => {
    const started = process.cpuUsage();
    for (const part of ['\u200b', '\u200d', ' ', '👩\u200d', 'a\ufe0f\ufe0f', '🏴\u{e0067}'])
      canonicalText(part.repeat(30_000), 'one');
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(2_000);
  });
});

describe('readText', () => {
  it.each<[what: string, given: string, fault: TextFault]>([
    ['NUL', 'a\u0000b', 'CONTROL'],
    ['an escape sequence', '\u001b[31mred', 'CONTROL'],
    ['a control character of C1', 'a\u0090b', 'CONTROL'],
    ['an override of direction', 'faktura\u202efdp.exe', 'DIRECTION'],
    ['an isolate', 'a\u2066b\u2069', 'DIRECTION'],
    ['a lone surrogate', 'a\ud800b', 'SURROGATE'],
    ['half an emoji', '💻'.slice(0, 1), 'SURROGATE'],
    ['a zero-width space alone', '\u200b', 'INVISIBLE'],
    ['a soft hyphen alone', '\u00ad', 'INVISIBLE'],
    ['the Hangul filler', '\u3164\u3164', 'INVISIBLE'],
    ['the empty Braille pattern', '\u2800', 'INVISIBLE'],
    ['a mark alone', '\u0308', 'INVISIBLE'],
  ])('refuses %s', (_what, given, fault) => {
    expect(readText(given, 'many')).toEqual({ fault });
    expect(readText(given, 'one')).toEqual({ fault });
    expect(TEXT_FAULTS[fault].sv).not.toBe(TEXT_FAULTS[fault].en);
  });

  it('takes line breaks and tabs in a text of many lines only', () => {
    expect(readText('a\n\tb', 'many')).toEqual({ text: 'a\n\tb' });
    for (const given of ['a\nb', 'a\tb', 'a\u2028b', 'a\r\nb'])
      expect(readText(given, 'one')).toEqual({ fault: 'LINES' });
    expect(readText(' a\n', 'one')).toEqual({ text: 'a' });
  });

  it.each(['', '   ', '\u00a0\n\t'])('reads blanks alone as the empty text: %j', (given) =>
    expect(readText(given, 'one')).toEqual({ text: '' }),
  );

  it('gives nothing that it would refuse or that PostgreSQL does not store', () =>
    fc.assert(
      fc.property(anyText, fc.constantFrom('one', 'many'), (raw, lines) => {
        const { text } = readText(raw, lines);
        if (text === undefined) return;
        expect(readText(text, lines)).toEqual({ text });
        expect(text).not.toMatch(/[\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
        expect(lines === 'one' ? text : text.replaceAll(/[\n\t]/g, '')).not.toMatch(/\p{Cc}/u);
      }),
    ));
});

describe('withoutFaults', () => {
  it('leaves only what a person may send', () =>
    fc.assert(
      fc.property(anyText, (raw) => {
        const { fault } = readText(withoutFaults(raw), 'many');
        expect([undefined, 'INVISIBLE']).toContain(fault);
      }),
    ));
});
