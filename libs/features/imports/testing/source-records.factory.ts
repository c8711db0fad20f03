// Records in the form their sources deliver them. Each is complete; a test overrides only the field it is about.

/** An organisation of Swecris. */
export const swecrisOrganisation = (over: Record<string, unknown> = {}) => ({
  orgnr: '202100-2973',
  nameSv: 'Karolinska Institutet',
  nameEn: 'Karolinska Institutet',
  type: 'Universitet',
  ...over,
});
/** An organisation of the Research Organization Registry, in schema 1. */
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
/** A grant of Swecris. */
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
/** A laboratory capability as extracted from its web page. */
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
