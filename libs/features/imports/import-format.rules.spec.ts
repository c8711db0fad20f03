import fc from 'fast-check';
import { cleanText, isPlaceholder } from './clean-text.rules.js';
import { detectFormat, parseImport, readImport } from './import-format.rules.js';
import { scanJson } from './json-location.rules.js';
import { IMPORT_FORMATS } from './parsed.js';

const ror = { id: 'https://ror.org/056d84691', names: [], types: [], status: 'active' };
const grant = { sourceId: '1_A', titleSv: 'T', coordinator: {}, funder: {} };
const organisation = { orgnr: '202100-2973', nameSv: 'X', type: 'Universitet' };
const lab = { slug: 'a', name: 'A', host: 'H' };

describe('detectFormat', () => {
  it.each([
    ['ROR', [ror]],
    ['ROR', { 'https://ror.org/056d84691': { name: 'X', types: [] } }],
    ['ROR', [{ name: 'X', types: [], status: 'active' }]],
    ['SWECRIS_GRANTS', [grant]],
    ['SWECRIS_ORGANISATIONS', [organisation]],
    ['LAB_CAPABILITIES', [lab]],
    ['LAB_CAPABILITIES', [null, 7, lab]],
  ])('knows %s', (format, content) => {
    expect(detectFormat(content)).toEqual({ ok: true, format });
  });

  it.each([
    ['UNKNOWN_FORMAT', [{ färg: 'röd', antal: 2 }], 'färg, antal'],
    ['UNKNOWN_FORMAT', 'text', 'string'],
    ['UNKNOWN_FORMAT', [1, 2], '2'],
    ['UNKNOWN_FORMAT', null, 'null'],
    ['NO_RECORDS', [], ''],
    ['NO_RECORDS', {}, ''],
    ['MIXED_FORMATS', [organisation, lab, lab], '2 '],
  ])('answers %s to %p, saying what was found and what is accepted', (code, content, found) => {
    const result = detectFormat(content);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.error.code).toBe(code);
    expect(result.error.message.sv).toContain(found);
    expect(result.error.accepted).toEqual(IMPORT_FORMATS);
  });
});

describe('readImport', () => {
  it('reads a file with a byte order mark', () => {
    expect(readImport(`\ufeff${JSON.stringify([lab])}`)).toEqual({
      ok: true,
      format: 'LAB_CAPABILITIES',
      content: [lab],
    });
  });

  it('says EMPTY_FILE of an empty file', () => {
    expect(readImport(' \n')).toMatchObject({ ok: false, error: { code: 'EMPTY_FILE' } });
  });

  it.each([
    ['[\n  {"slug": "a",}\n]', 2, 16],
    ['{"a": 1', 1, 8],
    ['[1, 2,, 3]', 1, 7],
    ['{\n"a": hemligt}', 2, 6],
    ['["a\nb"]', 1, 4],
    ['[1] 2', 1, 5],
    ['["\\x"]', 1, 3],
    ['[01]', 1, 3],
  ])('points at line and column of %j and quotes nothing', (text, line, column) => {
    const result = readImport(text);
    expect(result).toMatchObject({ ok: false, error: { code: 'BROKEN_JSON', location: { line, column } } });
    expect(JSON.stringify(result)).not.toContain('hemligt');
  });

  it('refuses a key that occurs twice, which JSON.parse would swallow', () => {
    expect(readImport('{\n"a": 1,\n"a": 2\n}')).toMatchObject({
      ok: false,
      error: { code: 'REPEATED_KEYS', location: { line: 3 } },
    });
  });

  it('survives nesting without end', () => {
    expect(readImport('['.repeat(200_000)).ok).toBe(false);
  });
});

describe('scanJson', () => {
  it('agrees with JSON.parse on what is broken', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', '}', ',', '"', '\\', 'x', '0', '\n'))
      .map(([json, at, insert]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + insert + json.slice(place + (at % 2));
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken), (text) => {
        let ok = true;
        try {
          JSON.parse(text);
        } catch {
          ok = false;
        }
        expect(scanJson(text).broken === null).toBe(ok);
      }),
      { numRuns: 500 },
    );
  });
});

describe('parseImport', () => {
  const junk = fc.jsonValue({ maxDepth: 3 });
  const record = fc.dictionary(
    fc.constantFrom(
      'id',
      'name',
      'names',
      'types',
      'status',
      'labels',
      'links',
      'locations',
      'addresses',
      'external_ids',
      'relationships',
      'country',
      'sourceId',
      'titleSv',
      'start',
      'end',
      'sek',
      'scb',
      'coordinator',
      'funder',
      'orgnr',
      'nameSv',
      'slug',
      'host',
      'bsl3',
      'summary',
      'webpage',
      '__proto__',
    ),
    fc.oneof(
      junk,
      fc.constantFrom<unknown>(
        'https://ror.org/056d84691',
        '202100-2973',
        '2020-01-01',
        'Karolinska Institutet',
        true,
        [{ type: 'x' }],
        { orgnr: '202100-2973', nameSv: 'X' },
      ),
    ),
  );

  it.each(IMPORT_FORMATS)('never throws and loses no row, whatever %s holds', (format) => {
    fc.assert(
      fc.property(fc.oneof(fc.array(fc.oneof(record, junk)), fc.dictionary(fc.string(), record), junk), (content) => {
        const { result } = parseImport(format, content);
        expect(result.records.length + result.rejected.length).toBe(result.total);
        for (const row of result.rejected) expect(row.message.sv.length * row.message.en.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('cleanText', () => {
  it('gives clean text back unchanged, leaves no tag and nothing PostgreSQL refuses', () => {
    const markup = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('<b>', '</p>', '&lt;', '&amp;', 'lt;', '<10', '&#0;', '\u202e', 'a@b.se', '<scr<b>ipt>'),
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(markup, (raw) => {
        const { text } = cleanText(raw);
        expect(text).not.toMatch(/<[/!]?[a-zA-Z][^<>]*>/);
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(text).not.toMatch(/\p{Cs}/u);
      }),
    );
  });

  it.each([
    ['Ring 08-123 45 67 eller +46 8 123 45 67', 'Ring […] eller […]'],
    ['Person 750231-0241 deltog', 'Person […] deltog'],
    ['Organisation 202100-2973, diarienummer 2022-01767', 'Organisation 202100-2973, diarienummer 2022-01767'],
    ['Perioden 2020-01-01–2021-12-31', 'Perioden 2020-01-01–2021-12-31'],
  ])('takes contact details out of %p', (raw, text) => {
    expect(cleanText(raw).text).toBe(text);
  });

  it.each(['&amp;', '<a', 'a', '<!--', '<script>', '0', ' \n'])(
    'takes no more than in proportion on text made to be slow: %j',
    (part) => {
      // Processor time of the fastest of three, so that a busy machine changes nothing.
      const cost = (times: number): number => {
        const text = part.repeat(times);
        return Math.min(
          ...[1, 2, 3].map(() => {
            const before = process.cpuUsage();
            cleanText(text);
            const { user, system } = process.cpuUsage(before);
            return user + system;
          }),
        );
      };
      cost(10_000);
      // Four times the text: 4 in proportion, 16 where each character looks at all others.
      expect(cost(40_000)).toBeLessThan(10 * Math.max(cost(10_000), 1_000));
    },
  );

  it('knows what programs write when they know nothing', () => {
    expect(['', ' ', 'NULL', 'null', 'N/A', '-'].every(isPlaceholder)).toBe(true);
    expect(isPlaceholder('Nulläge')).toBe(false);
  });
});
