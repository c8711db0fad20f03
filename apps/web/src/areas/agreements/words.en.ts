import type { Translated } from '../../locales/translated';
import type { sv } from './words.sv';

export const en: Translated<typeof sv> = {
  nav: { agreements: 'Agreements' },
  agreements: {
    title: 'Agreements',
    lead: 'What the parties have signed with each other.',
    leadOwn: 'Agreements that your organisation is a party to.',
    record: 'Enter an agreement',
    recorded: 'The agreement is entered',
    change: 'Change',
    changeTitle: 'Change the agreement',
    changed: 'The agreement is changed',
    empty: 'No agreements yet',
    emptyText:
      'Enter the first when the parties have signed: non-disclosure, service, R&D, personal data, material or biobank.',
    emptyOwn: 'Agreements appear here as soon as the cluster’s staff have entered them.',
    type: 'Type',
    parties: 'Parties',
    partiesHint: 'The organisations that have signed, two at least.',
    partiesMissing: 'Choose two parties at least.',
    signedOn: 'Signed',
    validFrom: 'Valid from',
    validFromHint: 'Empty: from the day it was signed.',
    validTo: 'Valid to',
    validToHint: 'Empty: until further notice.',
    endsBeforeStart: 'The last day lies before the first.',
    diarienummer: 'Registration number',
    diarienummerHint: 'At the authority that is a party, if one is.',
    signed: 'Signed {{date}}',
    span: '{{from}} – {{to}}',
    openEnded: 'From {{from}}, until further notice',
  },
  words: {
    agreementType: {
      NDA: 'Non-disclosure agreement',
      SERVICE: 'Service agreement',
      RND: 'R&D agreement',
      DATA_PROCESSING: 'Data processing agreement',
      MTA: 'Material transfer agreement',
      BIOBANK: 'Biobank agreement',
    },
  },
  live: {
    event: { agreement: { recorded: 'An agreement was entered', changed: 'An agreement was changed' } },
    changed: { AGREEMENT: 'An agreement changed' },
  },
  webhooks: { group: { agreement: 'Agreements' } },
  access: { object: { Agreement: 'Agreement' } },
  account: { scope: { agreement: { read: 'See agreements', record: 'Enter and change agreements' } } },
  audit: { subject: { AGREEMENT: 'Agreement' } },
};
