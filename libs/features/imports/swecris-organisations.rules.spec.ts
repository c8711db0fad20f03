import { parseSwecrisOrganisations } from './swecris-organisations.rules.js';

const row = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  orgnr: '202100-2973',
  nameSv: 'Exempeluniversitetet',
  nameEn: 'Example University',
  type: 'Universitet',
  ...over,
});

describe('parseSwecrisOrganisations', () => {
  it('reads an organisation by its number', () => {
    expect(parseSwecrisOrganisations([row()]).records).toEqual([
      expect.objectContaining({
        key: { orgnr: '2021002973' },
        orgnr: '2021002973',
        nameSv: 'Exempeluniversitetet',
        nameEn: 'Example University',
        kind: 'UNIVERSITY',
        source: 'SWECRIS',
      }),
    ]);
  });

  it.each(['NULL', 'null', '', '   ', 'N/A', 'n/a', '-', '\u00a0', null])(
    'rejects an organisation named %p',
    (name) => {
      const result = parseSwecrisOrganisations([row({ nameSv: name, nameEn: name })]);
      expect(result.records).toEqual([]);
      expect(result.rejected).toEqual([
        expect.objectContaining({ code: 'NAME_MISSING', field: 'nameSv', key: '202100-2973' }),
      ]);
    },
  );

  it('takes the English name when the Swedish one is missing, with a note', () => {
    const result = parseSwecrisOrganisations([row({ nameSv: 'NULL' })]);
    expect(result.records[0]?.nameSv).toBe('Example University');
    expect(result.notes).toEqual([expect.objectContaining({ code: 'NAME_ONE_LANGUAGE' })]);
  });

  it.each(['750231-0241', '197502310241', '750231-0242'])(
    'refuses the personal number %s and repeats neither it nor the name',
    (orgnr) => {
      const result = parseSwecrisOrganisations([row({ orgnr, nameSv: 'Planterad Person' })]);
      expect(result.rejected).toEqual([
        expect.objectContaining({ code: 'PERSONAL_NUMBER', field: 'orgnr', key: null }),
      ]);
      expect(JSON.stringify(result)).not.toMatch(/0241|0242|Planterad/);
    },
  );

  it.each([
    ['a wrong check digit', { orgnr: '202100-2974' }, 'ORGNR_INVALID'],
    ['no number', { orgnr: null }, 'KEY_MISSING'],
    ['the number NULL', { orgnr: 'NULL' }, 'KEY_MISSING'],
    ['the number as a number', { orgnr: 2021002973 }, 'WRONG_TYPE'],
    ['a name as a list', { nameSv: ['x'] }, 'WRONG_TYPE'],
  ])('rejects %s', (_case, over, code) => {
    expect(parseSwecrisOrganisations([row(over)]).rejected).toEqual([expect.objectContaining({ code })]);
  });

  it('keeps the first of a number that comes twice, however it is written', () => {
    const result = parseSwecrisOrganisations([row(), row({ orgnr: '162021002973', nameEn: 'Other' })]);
    expect(result.records).toHaveLength(1);
    expect(result.rejected).toEqual([expect.objectContaining({ row: 2, code: 'DUPLICATE_KEY' })]);
  });

  it('never reads people', () => {
    const result = parseSwecrisOrganisations([
      row({ contactPerson: 'Planted Person', email: 'planted@example.org', board: [{ name: 'Planted' }] }),
    ]);
    expect(JSON.stringify(result)).not.toMatch(/planted/i);
  });

  it.each([
    ['Exempel AB', 'Företag', '556016-9095', 'COMPANY'],
    ['Exempelsjukhuset AB', 'Företag', '556016-9095', 'HOSPITAL'],
    ['AB Värme samägt med Stockholms stad', 'Företag', '556016-9095', 'COMPANY'],
    ['EXEMPELS KOMMUN', 'Stat, regioner, kommuner, församlingar', '212000-0142', 'MUNICIPALITY'],
    ['Region Exempel', 'Stat, regioner, kommuner, församlingar', '232100-0016', 'REGION'],
    ['Sveriges Kommuner och Landsting', 'Stat, regioner, kommuner, församlingar', '222000-0315', 'OTHER'],
    ['Högskolan på Exempelö', 'Stat, regioner, kommuner, församlingar', '202100-4987', 'UNIVERSITY'],
    ['Exempelmyndigheten', 'Stat, regioner, kommuner, församlingar', '202100-1074', 'AUTHORITY'],
    ['STIFT EXEMPLET', 'Ideella föreningar och stiftelser', '802014-0763', 'FOUNDATION'],
    ['EXEMPELHÖGSKOLANS STUDENTKÅR', 'Ideella föreningar och stiftelser', '802005-9153', 'OTHER'],
  ])('takes %s (%s) for the right kind', (nameSv, type, orgnr, kind) => {
    expect(parseSwecrisOrganisations([row({ nameSv, nameEn: null, type, orgnr })]).records[0]?.kind).toBe(kind);
  });
});
