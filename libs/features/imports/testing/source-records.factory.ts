// Records of the files that are imported, as their sources write them: each is complete, and a test changes the field that it is about.

/** An organisation as Swecris tells of it. */
export const swecrisOrganisation = (over: Record<string, unknown> = {}) => ({
  orgnr: '202100-2973',
  nameSv: 'Karolinska Institutet',
  nameEn: 'Karolinska Institutet',
  type: 'Universitet',
  ...over,
});
/** An organisation as the Research Organization Registry tells of it, in its first format. */
export const rorOrganisation = (over: Record<string, unknown> = {}) => ({
  id: 'https://ror.org/056d84691',
  name: 'Karolinska Institutet',
  types: ['Education'],
  status: 'active',
  links: ['https://ki.se/'],
  aliases: [],
  labels: [],
  acronyms: [],
  relationships: [],
  addresses: [],
  external_ids: {},
  country: { country_code: 'SE', country_name: 'Sweden' },
  ...over,
});
/** A grant as Swecris tells of it. */
export const swecrisGrant = (over: Record<string, unknown> = {}) => ({
  sourceId: '2020-00001_VR',
  titleSv: 'Ett prov',
  titleEn: 'A test',
  abstractSv: null,
  abstractEn: null,
  start: '2020-01-01',
  end: '2022-12-31',
  sek: 1000000,
  funder: {
    orgnr: '202100-5208',
    nameSv: 'Vetenskapsrådet',
    nameEn: 'Swedish Research Council',
    type: 'Stat, regioner, kommuner, församlingar',
  },
  coordinator: swecrisOrganisation(),
  award: null,
  scb: ['3'],
  ...over,
});
/** What a laboratory offers, as its web page was read. */
export const labCapability = (over: Record<string, unknown> = {}) => ({
  slug: 'prov',
  name: 'Test laboratory',
  host: 'Karolinska Institutet',
  category: 'Service',
  summary: 'Virus isolation for all.',
  use: null,
  access: 'Ask us.',
  webpage: 'https://lab.example/',
  bsl3: false,
  openToCompanies: false,
  source: null,
  ...over,
});
