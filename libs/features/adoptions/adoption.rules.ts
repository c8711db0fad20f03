import { Checks, type Day, isDay, lifecycle } from '#kernel';

export const ADOPTION_STATES = ['NOT_ASKED', 'PREPARED', 'ON_AGENDA', 'DECIDED', 'NOTIFIED'] as const;
export type AdoptionState = (typeof ADOPTION_STATES)[number];

export const ADOPTION_DECISIONS = ['ADOPTED', 'REJECTED', 'REFERRED_BACK', 'TABLED'] as const;
export type AdoptionDecision = (typeof ADOPTION_DECISIONS)[number];

/**
 * `amend` changes facts without changing the state, e.g. adds a missing paragraph number. No state leads back to the
 * start.
 */
export type AdoptionStep = 'startOver' | 'prepare' | 'putOnAgenda' | 'decide' | 'notify' | 'amend';

export const adoptionLifecycle = lifecycle<AdoptionState, AdoptionStep>(
  'ADOPTION',
  {
    NOT_ASKED: { prepare: 'PREPARED', amend: 'NOT_ASKED' },
    PREPARED: { putOnAgenda: 'ON_AGENDA', amend: 'PREPARED' },
    ON_AGENDA: { decide: 'DECIDED', amend: 'ON_AGENDA' },
    DECIDED: { notify: 'NOTIFIED', amend: 'DECIDED' },
    NOTIFIED: { amend: 'NOTIFIED' },
  },
  {
    subject: { sv: 'Ärendet', en: 'The matter' },
    states: {
      NOT_ASKED: { sv: 'är inte väckt', en: 'has not been raised' },
      PREPARED: { sv: 'är berett', en: 'is prepared' },
      ON_AGENDA: { sv: 'står på dagordningen', en: 'is on the agenda' },
      DECIDED: { sv: 'är beslutat', en: 'is decided' },
      NOTIFIED: { sv: 'är beslutat och expedierat', en: 'is decided and sent' },
    },
    steps: {
      startOver: { sv: 'börja om', en: 'start over' },
      prepare: { sv: 'beredas', en: 'be prepared' },
      putOnAgenda: { sv: 'tas upp på dagordningen', en: 'be put on the agenda' },
      decide: { sv: 'beslutas', en: 'be decided' },
      notify: { sv: 'expedieras', en: 'be sent' },
      amend: { sv: 'kompletteras', en: 'be amended' },
    },
  },
);

const STEP_TO: Record<AdoptionState, AdoptionStep> = {
  NOT_ASKED: 'startOver',
  PREPARED: 'prepare',
  ON_AGENDA: 'putOnAgenda',
  DECIDED: 'decide',
  NOTIFIED: 'notify',
};

/** The step implied by a source that reports an organisation's new state. */
export const adoptionStep = (from: AdoptionState, to: AdoptionState): AdoptionStep =>
  from === to ? 'amend' : STEP_TO[to];

export interface NewLetter {
  titleSv: string;
  titleEn: string;
  documentVersion: string;
  /** `yyyy-mm-dd`, or `yyyy-mm` where the source gives no day. A missing day is never invented. */
  signedOn: string;
  signatories: string[];
}

/** How far an organisation has come with a letter, as reported by a source. */
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
