import fc from 'fast-check';
import { isDuplicate, type ParseResult, type ParsedGrant } from './parsed.js';
import { parseSwecrisGrants } from './swecris-grants.rules.js';

const A = { orgnr: '202100-5208', nameSv: 'Finansiär A' };
const B = { orgnr: '202100-5216', nameSv: 'Finansiär B' };

const grant = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  sourceId: '2020-00001_A',
  titleSv: 'Exempel på en titel',
  titleEn: 'Example of a title',
  abstractSv: null,
  abstractEn: 'Text',
  start: '2020-01-01',
  end: '2021-12-31',
  coordinator: { orgnr: '202100-2973', nameSv: 'Exempeluniversitetet', nameEn: null, type: 'Universitet' },
  funder: A,
  sek: 1000000,
  award: 'Project grant',
  scb: ['3', '301', '30110', '301'],
  ...over,
});

const only = (over: Record<string, unknown>): ParseResult<ParsedGrant> => parseSwecrisGrants([grant(over)]);
const codes = (rows: readonly { code: string }[]): string[] => rows.map((row) => row.code);

describe('parseSwecrisGrants', () => {
  it('reads a grant', () => {
    expect(only({}).records).toEqual([
      {
        sourceId: '2020-00001_A',
        titleSv: 'Exempel på en titel',
        titleEn: 'Example of a title',
        abstractSv: null,
        abstractEn: 'Text',
        startsOn: '2020-01-01',
        endsOn: '2021-12-31',
        amountSek: 1000000,
        funderName: 'Finansiär A',
        funderOrgnr: '2021005208',
        coordinator: { orgnr: '2021002973', nameSv: 'Exempeluniversitetet', nameEn: null, kind: 'UNIVERSITY' },
        award: 'Project grant',
        subjectCodes: ['3', '301', '30110'],
        source: 'SWECRIS',
      },
    ]);
  });

  it.each([
    [
      'a title in English only',
      { titleSv: null },
      'TITLE_ONE_LANGUAGE',
      { titleSv: null, titleEn: 'Example of a title' },
    ],
    ['a title in Swedish only', { titleEn: 'NULL' }, 'TITLE_ONE_LANGUAGE', { titleEn: null }],
    ['no amount', { sek: null }, 'AMOUNT_MISSING', { amountSek: null }],
    ['an amount of 0', { sek: 0 }, 'AMOUNT_ZERO', { amountSek: null }],
    ['no end', { end: null }, 'DATE_MISSING', { endsOn: null }],
    ['a coordinator without number', { coordinator: { nameSv: 'Exempel' } }, 'ORGNR_MISSING', {}],
    [
      'a coordinator with an English name only',
      { coordinator: { orgnr: '202100-2973', nameSv: 'NULL', nameEn: 'Example' } },
      'NAME_ONE_LANGUAGE',
      {},
    ],
    ['an odd subject code', { scb: ['12'] }, 'SUBJECT_CODE_DROPPED', { subjectCodes: [] }],
    [
      'an e-mail address in the abstract',
      { abstractEn: 'Write to planted@example.org now' },
      'PEOPLE_REMOVED',
      { abstractEn: 'Write to […] now' },
    ],
  ])('takes in %s and notes it', (_case, over, note, expected) => {
    const result = only(over);
    expect(result.records).toEqual([expect.objectContaining(expected)]);
    expect(codes(result.notes)).toEqual([note]);
  });

  it.each([
    ['no title at all', { titleSv: '', titleEn: 'null' }, 'TITLE_MISSING', 'titleSv'],
    ['no source id', { sourceId: ' ' }, 'KEY_MISSING', 'sourceId'],
    ['an end before the start', { end: '2019-12-31' }, 'END_BEFORE_START', 'end'],
    ['a day that does not exist', { start: '2020-02-30' }, 'DATE_INVALID', 'start'],
    ['a date in words', { end: 'i våras' }, 'DATE_INVALID', 'end'],
    ['a negative amount', { sek: -1 }, 'AMOUNT_NEGATIVE', 'sek'],
    ['an infinite amount', { sek: Number.POSITIVE_INFINITY }, 'AMOUNT_INVALID', 'sek'],
    ['an amount as text', { sek: '1000' }, 'WRONG_TYPE', 'sek'],
    ['a number as title', { titleSv: 5 }, 'WRONG_TYPE', 'titleSv'],
    ['a coordinator as text', { coordinator: 'X' }, 'WRONG_TYPE', 'coordinator'],
    ['no coordinator', { coordinator: null }, 'PARTY_MISSING', 'coordinator'],
    ['no funder', { funder: undefined }, 'PARTY_MISSING', 'funder'],
    [
      'a coordinator named NULL',
      { coordinator: { orgnr: '202100-2973', nameSv: 'NULL', nameEn: 'NULL' } },
      'NAME_MISSING',
      'coordinator.nameSv',
    ],
    ['a funder named N/A', { funder: { ...A, nameSv: 'N/A' } }, 'NAME_MISSING', 'funder.nameSv'],
    [
      'a wrong check digit',
      { coordinator: { orgnr: '202100-2974', nameSv: 'X' } },
      'ORGNR_INVALID',
      'coordinator.orgnr',
    ],
    [
      'a coordinator with a personal number',
      { coordinator: { orgnr: '750231-0241', nameSv: 'Planterad Person' } },
      'PERSONAL_NUMBER',
      'coordinator.orgnr',
    ],
    ['a number among the subject codes', { scb: [3] }, 'WRONG_TYPE', 'scb[0]'],
    ['a title that never ends', { titleSv: 'x'.repeat(1001) }, 'TOO_LONG', 'titleSv'],
  ])('rejects %s', (_case, over, code, field) => {
    const result = only(over);
    expect(result.records).toEqual([]);
    expect(result.rejected).toEqual([expect.objectContaining({ row: 1, code, field })]);
    expect(JSON.stringify(result)).not.toMatch(/750231|7502310241|Planterad/);
  });

  describe('the same grant under two funders', () => {
    const twin = (over: Record<string, unknown>) =>
      parseSwecrisGrants([grant({ sek: 100 }), grant({ funder: B, sek: 200, ...over })]);

    it.each([
      ['the same source id', {}],
      [
        'title, coordinator and dates, punctuation apart',
        { sourceId: '2021-77777_B', titleSv: 'EXEMPEL, på – en "titel"!' },
      ],
      ['the English title', { sourceId: '2021-77777_B', titleSv: null }],
      [
        'the number before the suffix, coordinator and dates',
        { sourceId: '2020-00001_B', titleSv: 'En annan', titleEn: 'Something else' },
      ],
    ])('is known by %s: the larger amount stays', (_case, over) => {
      const result = twin(over);
      expect(result.records).toEqual([expect.objectContaining({ funderName: 'Finansiär B' })]);
      expect(result.rejected).toEqual([expect.objectContaining({ row: 1, code: 'DUPLICATE_GRANT' })]);
      expect(result.rejected.every(isDuplicate)).toBe(true);
      expect(result.notes).toContainEqual(expect.objectContaining({ row: 2, code: 'ALSO_UNDER_OTHER_FUNDER' }));
    });

    it.each([
      ['the number alone', { sourceId: '2020-00001_B', titleSv: 'En annan', titleEn: 'Other', start: '2020-02-01' }],
      ['the title under other dates', { sourceId: '2022-1_B', start: '2022-01-01', end: '2023-01-01' }],
      [
        'the title at another coordinator',
        { sourceId: '2022-1_B', coordinator: { orgnr: '202100-2932', nameSv: 'Annan' } },
      ],
    ])('is not inferred from %s', (_case, over) => {
      expect(twin(over).records).toHaveLength(2);
    });

    it('gives the same records whatever the order of the rows', () => {
      const rows = [
        grant(),
        grant({ funder: B, sourceId: '2021-7_B', sek: 5 }),
        grant({ sourceId: '2021-8_A', titleSv: 'Två', titleEn: 'Two' }),
        grant({ sourceId: '2021-8_A', sek: 7 }),
      ];
      const kept = (order: unknown[]): string[] =>
        parseSwecrisGrants(order)
          .records.map((r) => `${r.sourceId} ${r.amountSek}`)
          .sort();
      const expected = kept(rows);
      fc.assert(
        fc.property(fc.shuffledSubarray(rows, { minLength: 4 }), (order) => expect(kept(order)).toEqual(expected)),
      );
    });
  });

  it('tells a repeated row from one that disagrees', () => {
    expect(parseSwecrisGrants([grant(), grant()]).rejected).toEqual([
      expect.objectContaining({
        code: 'DUPLICATE_KEY',
        message: expect.objectContaining({ en: expect.stringContaining('same content') }),
      }),
    ]);
    expect(parseSwecrisGrants([grant(), grant({ award: 'x' })]).rejected).toEqual([
      expect.objectContaining({
        code: 'DUPLICATE_KEY',
        message: expect.objectContaining({ en: expect.stringContaining('other content') }),
      }),
    ]);
  });

  it('cleans markup and control characters', () => {
    const [record] = only({
      titleSv: 'A\u0000B &amp;lt;b&amp;gt;fet&lt;/b&gt;\u202e',
      abstractSv: '<p>Ett</p><p>p &lt; 0,05 och <10 µm</p><script>alert(1)</script>',
    }).records;
    expect(record?.titleSv).toBe('AB fet');
    expect(record?.abstractSv).toBe('Ett\n\np < 0,05 och <10 µm');
  });

  it('never reads people', () => {
    const people = {
      peopleList: [{ fullName: 'Planted Person', orcId: '0000' }],
      contact: 'Planted',
      investigator: 'Planted',
      email: 'planted@example.org',
    };
    const result = only({
      ...people,
      coordinator: { ...people, orgnr: '202100-2973', nameSv: 'X' },
      funder: { ...A, ...people },
    });
    expect(result.records).toHaveLength(1);
    expect(JSON.stringify(result)).not.toMatch(/planted/i);
  });
});
