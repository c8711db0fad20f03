import type { Translated } from '../../locales/translated';
import type { sv } from './words.sv';

export const en: Translated<typeof sv> = {
  nav: { letter: 'Letter of intent' },
  letter: {
    title: 'Letter of intent',
    lead: 'Who has adopted the joint letter of intent. It is a declaration of will and carries no obligations.',
    signed: 'Signed {{date}} by {{names}}',
    version: 'Version {{version}}',
    actor: 'Actor',
    state: 'State',
    decision: 'Decision',
    meeting: 'Meeting',
    paragraph: '§',
    body: 'Deciding body',
    diarienummer: 'Registration number',
    source: 'Source',
    adopted: '{{adopted}} of {{total}} have adopted it',
    empty: 'No letter of intent is recorded.',
  },
  words: {
    adoptionState: {
      NOT_ASKED: 'Not asked',
      PREPARED: 'Being prepared',
      ON_AGENDA: 'On the agenda',
      DECIDED: 'Decided',
      NOTIFIED: 'Notified',
    },
    adoptionDecision: { ADOPTED: 'Adopted', REJECTED: 'Rejected', REFERRED_BACK: 'Referred back', TABLED: 'Tabled' },
  },
  live: {
    event: { adoption: { recorded: 'A position on the letter of intent' } },
    changed: { ADOPTION: 'An adoption of the letter of intent changed' },
  },
  access: { object: { Adoption: 'Adoption', LetterOfIntent: 'Letter of intent' } },
  account: { scope: { letter: { read: 'See the letter of intent' } } },
  audit: { subject: { ADOPTION: 'Decision on the letter' } },
};
