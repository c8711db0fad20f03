import type { Translated } from '../../locales/translated';
import type { sv } from './words.sv';

export const en: Translated<typeof sv> = {
  nav: { organisations: 'Organisations' },
  organisations: {
    title: 'Organisations',
    lead: 'The actors of the cluster.',
    search: 'Search name or organisation number',
    kind: 'Kind',
    anyKind: 'All kinds',
    empty: 'No organisation matches the search.',
    orgnr: 'Org. no.',
    retrieved: 'retrieved {{date}}',
  },
  words: {
    organisationKind: {
      STARTUP: 'Startup',
      COMPANY: 'Company',
      LAB: 'Lab',
      HOSPITAL: 'Hospital',
      UNIVERSITY: 'University',
      MUNICIPALITY: 'Municipality',
      REGION: 'Region',
      AUTHORITY: 'Authority',
      FOUNDATION: 'Foundation',
      INVESTOR: 'Investor',
      OTHER: 'Other',
    },
    clusterRole: {
      FOUNDER: 'Founder',
      ASSOCIATED: 'Associated',
      TRUSTED: 'Trusted',
      INFRASTRUCTURE: 'Research infrastructure',
      CLINIC: 'Clinic',
    },
  },
  live: {
    event: {
      organisation: { registered: 'New organisation registered', changed: 'The organisation was updated' },
      import: { applied: 'A register was imported' },
    },
    changed: { ORGANISATION: 'An organisation changed', IMPORT: 'An import changed' },
  },
  access: { object: { ImportRun: 'Import', Organisation: 'Organisation' } },
  account: { scope: { organisation: { read: 'See organisations' }, import: { run: 'Run imports' } } },
  audit: { subject: { ORGANISATION: 'Organisation', IMPORT: 'Import' } },
};
