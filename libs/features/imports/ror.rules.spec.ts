import { parseRorId } from './ror-id.rules.js';
import { parseRor } from './ror.rules.js';

const v1 = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 'https://ror.org/056d84691',
  name: 'Example Institute',
  labels: [{ label: 'Exempelinstitutet', iso639: 'sv' }],
  types: ['Education'],
  status: 'active',
  country: { country_code: 'SE', country_name: 'Sweden' },
  addresses: [
    { city: 'Gothenburg', geonames_city: { city: 'Gothenburg', geonames_admin2: { name: 'Gothenburg Municipality' } } },
  ],
  links: ['not an address', 'https://example.org'],
  external_ids: { GRID: { preferred: 'grid.1', all: 'grid.1' }, Wikidata: { preferred: null, all: ['Q2', 'Q1'] } },
  relationships: [
    { type: 'Parent', id: 'https://ror.org/05f950310', label: 'Parent' },
    { type: 'Child', id: 'https://ror.org/048a87296', label: 'Child' },
  ],
  ...over,
});

const v2 = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 'https://ror.org/056d84691',
  names: [
    { value: 'Exempelinstitutet', lang: 'sv', types: ['label'] },
    { value: 'Example Institute', lang: 'en', types: ['ror_display', 'label'] },
    { value: 'EI', lang: null, types: ['acronym'] },
  ],
  types: ['education', 'funder'],
  status: 'active',
  locations: [{ geonames_details: { name: 'Huddinge', country_code: 'SE' } }],
  links: [
    { type: 'wikipedia', value: 'https://en.wikipedia.org/x' },
    { type: 'website', value: 'https://example.org' },
  ],
  external_ids: [{ type: 'grid', preferred: 'grid.1', all: ['grid.1'] }],
  relationships: [],
  ...over,
});

const only = (record: unknown) => parseRor([record]);

describe('parseRorId', () => {
  it.each(['https://ror.org/056d84691', 'ror.org/056d84691', '056D84691', ' https://ror.org/056d84691/ '])(
    'reads %p',
    (input) => {
      expect(parseRorId(input)).toBe('056d84691');
    },
  );

  it.each(['056d84692', '156d84691', '056d8469', '056l84691', '056d84691x', 'https://example.org/056d84691', ''])(
    'refuses %p',
    (input) => {
      expect(parseRorId(input)).toBeNull();
    },
  );
});

describe('parseRor', () => {
  it('reads schema 1 and schema 2 in one file, keyed by id', () => {
    const result = parseRor({
      'https://ror.org/056d84691': v2(),
      'https://ror.org/05f950310': v1({ id: 'https://ror.org/05f950310' }),
    });
    expect(result.rejected).toEqual([]);
    expect(result.records).toEqual([
      expect.objectContaining({
        rorId: '056d84691',
        nameSv: 'Exempelinstitutet',
        nameEn: 'Example Institute',
        municipality: 'Huddinge',
        website: 'https://example.org',
        kind: 'UNIVERSITY',
      }),
      expect.objectContaining({
        rorId: '05f950310',
        nameSv: 'Exempelinstitutet',
        nameEn: 'Example Institute',
        municipality: 'Göteborg',
        website: 'https://example.org',
        parentRorIds: ['05f950310'],
        foreignIds: [
          { scheme: 'GRID', value: 'grid.1' },
          { scheme: 'WIKIDATA', value: 'Q1' },
          { scheme: 'WIKIDATA', value: 'Q2' },
        ],
      }),
    ]);
  });

  it.each([
    ['withdrawn', v1({ status: 'withdrawn' }), 'STATUS_WITHDRAWN', 'status'],
    ['inactive', v2({ status: 'Inactive' }), 'STATUS_INACTIVE', 'status'],
    ['an unknown status', v2({ status: 'asleep' }), 'STATUS_UNKNOWN', 'status'],
    ['a wrong check digit', v2({ id: 'https://ror.org/056d84699' }), 'ROR_ID_INVALID', 'id'],
    ['no id', v2({ id: null }), 'KEY_MISSING', 'id'],
    [
      'neither name nor names',
      { id: 'https://ror.org/056d84691', types: [], status: 'active' },
      'SCHEMA_UNKNOWN',
      'names',
    ],
    ['the name NULL', v1({ name: 'NULL' }), 'NAME_MISSING', 'name'],
    [
      'names without text',
      v2({ names: [{ value: ' ', lang: 'sv', types: ['ror_display'] }] }),
      'NAME_MISSING',
      'names',
    ],
    ['a number as name', v1({ name: 7 }), 'WRONG_TYPE', 'name'],
    ['names as text', v2({ names: 'x' }), 'WRONG_TYPE', 'names'],
    ['a text among relationships', v2({ relationships: ['x'] }), 'WRONG_TYPE', 'relationships[0]'],
    [
      'a number deep down',
      v1({ addresses: [{ geonames_city: { geonames_admin2: { name: 5 } } }] }),
      'WRONG_TYPE',
      'addresses[0].geonames_city.geonames_admin2.name',
    ],
    ['no record at all', 'text', 'WRONG_TYPE', ''],
    ['null', null, 'WRONG_TYPE', ''],
  ])('rejects %s', (_case, record, code, field) => {
    const result = only(record);
    expect(result.records).toEqual([]);
    expect(result.rejected).toEqual([expect.objectContaining({ row: 1, code, field })]);
    expect(result.rejected[0]?.message.sv).not.toBe('');
  });

  it('rejects a record filed under another id', () => {
    expect(parseRor({ 'https://ror.org/05f950310': v2() }).rejected).toEqual([
      expect.objectContaining({ code: 'KEY_MISMATCH' }),
    ]);
  });

  it('keeps the newer schema of an id that comes twice, whatever the order', () => {
    for (const [rows, duplicate] of [
      [[v1(), v2()], 1],
      [[v2(), v1()], 2],
    ] as const) {
      const result = parseRor(rows);
      expect(result.records).toEqual([expect.objectContaining({ municipality: 'Huddinge' })]);
      expect(result.rejected).toEqual([expect.objectContaining({ row: duplicate, code: 'DUPLICATE_KEY' })]);
    }
  });

  it('takes in an organisation of another country and notes it', () => {
    const result = only(v2({ locations: [{ geonames_details: { name: 'Oslo', country_code: 'NO' } }] }));
    expect(result.records).toEqual([expect.objectContaining({ countryCode: 'NO', municipality: null })]);
    expect(result.notes).toEqual([expect.objectContaining({ code: 'FOREIGN_COUNTRY' })]);
  });

  it('uses the display name and notes it when there is no Swedish one', () => {
    const result = only(v2({ names: [{ value: 'Example Institute', lang: 'en', types: ['ror_display', 'label'] }] }));
    expect(result.records).toEqual([expect.objectContaining({ nameSv: 'Example Institute', nameEn: null })]);
    expect(result.notes).toEqual([expect.objectContaining({ code: 'NAME_ONE_LANGUAGE' })]);
  });

  it('never reads people', () => {
    const planted = {
      email_address: 'planted.person@example.org',
      contact: { name: 'Planted Person' },
      people: ['Planted Person'],
    };
    const result = parseRor([v1(planted), v2({ ...planted, id: 'https://ror.org/05f950310' })]);
    expect(result.records).toHaveLength(2);
    expect(JSON.stringify(result)).not.toMatch(/planted/i);
  });

  it.each([
    ['Region Exempel', ['other'], 'REGION'],
    ['Regional Research Council in Exempel Region', ['government'], 'AUTHORITY'],
    ['Exempel Municipality', ['government'], 'MUNICIPALITY'],
    ['Exempel kommun', ['Government'], 'MUNICIPALITY'],
    ['Exempelsjukhuset', ['funder', 'healthcare'], 'HOSPITAL'],
    ['Exempelstiftelsen', ['facility', 'funder'], 'FOUNDATION'],
    ['Exempel Research Fund', ['nonprofit', 'funder'], 'OTHER'],
    ['Exempel Facility', ['Facility'], 'LAB'],
    ['Exempelbolaget', ['company', 'funder'], 'COMPANY'],
    ['Exempelarkivet', ['archive'], 'OTHER'],
  ])('takes %s (%p) for %s', (name, types, kind) => {
    expect(only(v2({ names: [{ value: name, lang: 'sv', types: ['ror_display'] }], types })).records[0]?.kind).toBe(
      kind,
    );
  });
});
