import { Checks, type Day, defineStateError, isDay, type TransitionTable, wrongState } from '#kernel';

export const ADOPTION_STATES = ['NOT_ASKED', 'PREPARED', 'ON_AGENDA', 'DECIDED', 'NOTIFIED'] as const;
export type AdoptionState = (typeof ADOPTION_STATES)[number];

export const ADOPTION_DECISIONS = ['ADOPTED', 'REJECTED', 'REFERRED_BACK', 'TABLED'] as const;
export type AdoptionDecision = (typeof ADOPTION_DECISIONS)[number];

export const ADOPTION_STEPS = ['prepare', 'putOnAgenda', 'decide', 'notify'] as const;
export type AdoptionStep = (typeof ADOPTION_STEPS)[number];

export const ADOPTION_TRANSITIONS: TransitionTable<AdoptionState, AdoptionStep> = {
  NOT_ASKED: { prepare: 'PREPARED' },
  PREPARED: { putOnAgenda: 'ON_AGENDA' },
  ON_AGENDA: { decide: 'DECIDED' },
  DECIDED: { notify: 'NOTIFIED' },
  NOTIFIED: {},
};

defineStateError('ADOPTION', 'adoption');

export interface NewLetter {
  titleSv: string;
  titleEn: string;
  documentVersion: string;
  /** `yyyy-mm-dd`, or `yyyy-mm` where the source gives no more: a day is never made up. */
  signedOn: string;
  signatories: string[];
}

/** Where an organisation stands with the letter, as a source tells it. */
export interface AdoptionRecord {
  letterId: string;
  organisationId: string;
  decidingBody: string;
  state: AdoptionState;
  decision?: AdoptionDecision | null;
  meetingDate?: Day | null;
  paragraph?: string | null;
  diarienummer?: string | null;
  sentTo?: string | null;
  sentOn?: Day | null;
  source?: string | null;
}

/** States in which the body has decided. */
const DECIDED_STATES: readonly AdoptionState[] = ['DECIDED', 'NOTIFIED'];

/**
 * Refuses a jump. Recording the same state again amends its facts (a paragraph that was missing, say).
 * @throws AppError ADOPTION_STATE when `to` does not follow `from`.
 */
export function assertAdoptionFollows(from: AdoptionState, to: AdoptionState): void {
  if (from !== to && !Object.values(ADOPTION_TRANSITIONS[from]).includes(to)) throw wrongState('ADOPTION', from, to);
}

/** @throws AppError INVALID naming every field that is wrong. */
export function checkLetter(letter: NewLetter): void {
  new Checks()
    .text('titleSv', letter.titleSv, { least: 1, most: 200 })
    .text('titleEn', letter.titleEn, { least: 1, most: 200 })
    .text('documentVersion', letter.documentVersion, { least: 1, most: 60 })
    .require(
      /^\d{4}-(0[1-9]|1[0-2])$/.test(letter.signedOn) || isDay(letter.signedOn),
      'signedOn',
      'Ange ett datum eller en månad, som 2024-06.',
      'Give a date or a month, such as 2024-06.',
    )
    .require(
      letter.signatories.length > 0,
      'signatories',
      'Ange minst en undertecknare.',
      'Give at least one signatory.',
    )
    .done();
}

/** @throws AppError INVALID naming every field that is wrong. */
export function checkAdoption(adoption: AdoptionRecord): void {
  const decided = DECIDED_STATES.includes(adoption.state);
  const sent = adoption.state === 'NOTIFIED';
  new Checks()
    .text('decidingBody', adoption.decidingBody, { least: 2, most: 200 })
    .text('paragraph', adoption.paragraph, { most: 40 })
    .text('diarienummer', adoption.diarienummer, { most: 60 })
    .text('sentTo', adoption.sentTo, { most: 200 })
    .text('source', adoption.source, { most: 1000 })
    .day('meetingDate', adoption.meetingDate)
    .day('sentOn', adoption.sentOn)
    .require(!decided || !!adoption.decision, 'decision', 'Ange vad som beslutades.', 'Give the decision.')
    .require(decided || !adoption.decision, 'decision', 'Något beslut finns inte än.', 'There is no decision yet.')
    .require(
      sent || !adoption.sentOn,
      'sentOn',
      'Beslutet är inte expedierat än.',
      'The decision has not been sent yet.',
    )
    .require(
      !adoption.sentOn || !adoption.meetingDate || adoption.sentOn >= adoption.meetingDate,
      'sentOn',
      'Expedieringen ligger före sammanträdet.',
      'It was sent before the meeting.',
    )
    .done();
}
