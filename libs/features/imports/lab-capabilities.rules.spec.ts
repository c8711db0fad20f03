import { parseLabCapabilities } from './lab-capabilities.rules.js';

const lab = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  slug: 'example',
  name: 'Example facility',
  host: 'Dept. of Examples, Karolinska Institutet',
  category: 'test',
  use: '',
  access: '',
  webpage: null,
  summary: 'Sequencing on Nanopore.',
  bsl3: false,
  openToCompanies: false,
  source: 'https://example.org/example/',
  ...over,
});
const one = (over: Record<string, unknown> = {}) => parseLabCapabilities([lab(over)]);

describe('parseLabCapabilities', () => {
  it('reads a capability and its host without the department', () => {
    expect(one().records).toEqual([
      expect.objectContaining({
        sourceKey: 'example',
        nameEn: 'Example facility',
        nameSv: null,
        hostName: 'Karolinska Institutet',
        hostKind: 'UNIVERSITY',
        site: 'Stockholm',
        methods: ['sequencing'],
        equipment: ['Oxford Nanopore sequencer'],
        accessText: null,
      }),
    ]);
  });

  it.each([
    [true, 'Work at BSL-3.', 3, []],
    [true, 'Work.', 3, ['BSL3_NOT_IN_TEXT']],
    [false, 'Work.', null, []],
    [null, 'Work.', null, []],
  ])('reads bsl3 %p with %p as level %p', (bsl3, summary, level, notes) => {
    const result = one({ bsl3, summary });
    expect(result.records[0]?.biosafetyLevel).toBe(level);
    expect(result.notes.map((n) => n.code)).toEqual(notes);
  });

  it.each([
    [true, 'Available to both academia and industry.', true, 0],
    [true, 'Open to companies.', true, 0],
    [true, 'For external users.', null, 1],
    [true, '', null, 1],
    [true, 'Not open to companies.', false, 0],
    [false, 'The network is open to facilities in academia and government.', false, 0],
    [false, '', null, 0],
    [false, 'Available to researchers upon request.', null, 0],
    [null, '', null, 0],
  ])('reads openToCompanies %p with access %p as %p', (openToCompanies, access, expected, notes) => {
    const result = one({ openToCompanies, access });
    expect(result.records[0]?.openToCompanies).toBe(expected);
    expect(result.notes).toHaveLength(notes);
  });

  it('leaves out people named in free text', () => {
    const result = one({
      host: 'Uppsala University (Modelling). Planta J. Plantéus, KTH Royal Institute of Technology: Adél Plànted.',
      access:
        'Data is uploaded by Adel Planted (KTH) and others. Open on request. Prof. Plant Plantersson answers questions. Write to planted@example.org.',
      summary: 'Planta Plantéus leads the work. The platform does sequencing.',
      contact: { name: 'Planted', email: 'planted@example.org' },
      authors: ['Planted'],
    });
    expect(result.records).toEqual([
      expect.objectContaining({
        hostName: 'Uppsala universitet',
        otherHostNames: ['KTH'],
        accessText: 'Open on request. Write to […].',
        summary: 'The platform does sequencing.',
      }),
    ]);
    expect(JSON.stringify(result)).not.toMatch(/plant|plànt/i);
    expect(result.notes.filter((n) => n.code === 'PEOPLE_REMOVED').map((n) => n.field)).toEqual(
      expect.arrayContaining(['host', 'access', 'summary']),
    );
  });

  it('keeps ordinary sentences about contact, travel by ship and tracing', () => {
    const summary = 'Contact tracing matters. Spread by Aedes mosquitoes (ticks too). Contact the unit.';
    expect(one({ summary }).records[0]?.summary).toBe(summary);
  });

  it('reads an unknown host out of the text and notes it', () => {
    const result = one({ host: 'Exempel Biotech AB (Huddinge), building 4' });
    expect(result.records).toEqual([expect.objectContaining({ hostName: 'Exempel Biotech AB', hostKind: 'COMPANY' })]);
    expect(result.notes).toEqual([expect.objectContaining({ code: 'HOST_FROM_TEXT' })]);
  });

  it('mends half a Markdown link and drops an address that is none', () => {
    expect(one({ webpage: 'https://example.org/a](https://example.org/a' }).records[0]?.website).toBe(
      'https://example.org/a',
    );
    expect(one({ webpage: 'javascript:alert(1)' }).records[0]?.website).toBeNull();
    expect(one({ webpage: 'https://user:secret@example.org' }).records[0]?.website).toBeNull();
  });

  it.each([
    ['no slug', { slug: null }, 'KEY_MISSING', 'slug'],
    ['no name', { name: 'NULL' }, 'NAME_MISSING', 'name'],
    ['a host that names nobody', { host: 'various' }, 'HOST_UNKNOWN', 'host'],
    ['no host', { host: null }, 'HOST_UNKNOWN', 'host'],
    ['a flag as text', { bsl3: 'yes' }, 'WRONG_TYPE', 'bsl3'],
    ['a summary as a list', { summary: [] }, 'WRONG_TYPE', 'summary'],
  ])('rejects %s', (_case, over, code, field) => {
    expect(one(over).rejected).toEqual([expect.objectContaining({ code, field })]);
  });

  it('keeps the first of two with the same slug', () => {
    const result = parseLabCapabilities([lab(), lab({ name: 'Other' })]);
    expect(result.records).toHaveLength(1);
    expect(result.rejected).toEqual([expect.objectContaining({ row: 2, code: 'DUPLICATE_KEY', key: 'example' })]);
  });

  it('notes that there is no description', () => {
    expect(one({ summary: '', use: ' ' }).notes).toEqual([expect.objectContaining({ code: 'SUMMARY_MISSING' })]);
  });
});
