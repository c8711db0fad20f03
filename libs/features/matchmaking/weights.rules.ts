import { groupBy, type LocalisedText, localised } from '#kernel';
import {
  type Decision,
  type Features,
  HAND_WEIGHTS,
  type Outcome,
  PART_CODES,
  type PartCode,
  type Weights,
} from '#matching';
import type { DetailedJudgement } from './candidate.rules.js';
import type { DeclineReason, MatchState } from './match.rules.js';

/** HAND: back to the hand weights. */
export const WEIGHTS_SOURCES = ['HAND', 'LEARNED', 'REVERTED'] as const;
export type WeightsSource = (typeof WEIGHTS_SOURCES)[number];

/** How the score is made now. */
export interface CurrentWeights {
  weights: Weights;
  /** Points by the organisation that hosts; one without has 0. */
  hostBias: ReadonlyMap<string, number>;
}

export const HAND: CurrentWeights = { weights: HAND_WEIGHTS, hostBias: new Map() };

/** No list is shown longer than this at once. */
const SHOWN_AT_ONCE = 20;

export interface Observation {
  capabilityId: string;
  hostOrganisationId: string;
  rank: number;
  features: Features;
  chosen: boolean;
}

/** What was on the screen when one was chosen: the first twenty, and those down to the chosen one. */
export function shownWith<T extends { entry: { id: string } }>(ranked: readonly T[], chosenId: string): T[] {
  const place = ranked.findIndex(({ entry }) => entry.id === chosenId);
  return ranked.slice(0, Math.max(SHOWN_AT_ONCE, place + 1));
}

/** What was on the screen, as it is kept to learn from. */
export function observationsOf(
  offered: readonly Pick<DetailedJudgement, 'entry' | 'features'>[],
  chosenId: string,
): Observation[] {
  const place = offered.findIndex(({ entry }) => entry.row.id === chosenId);
  return offered.map(({ entry, features }, index) => ({
    capabilityId: entry.row.id,
    hostOrganisationId: entry.row.organisationId,
    rank: index + 1,
    features,
    chosen: index === place,
  }));
}

/** A no for one of these says nothing about how well the two would have fitted. */
const NOT_ABOUT_THE_FIT: readonly DeclineReason[] = ['NO_CAPACITY', 'CONFLICT_OF_INTEREST'];

const OUTCOME_IN: Partial<Record<MatchState, Outcome>> = {
  INTERESTED: 'ACCEPTED',
  NDA: 'ACCEPTED',
  INTRODUCED: 'ACCEPTED',
  MEETING: 'ACCEPTED',
  AGREEMENT: 'GOOD',
  RUNNING: 'GOOD',
  DONE: 'GOOD',
  FAILED: 'BAD',
  DECLINED: 'DECLINED',
};

/** What became of a candidate, from its match's state; no match: it was passed over. */
export function outcomeOf(
  match: { state: MatchState; interested: boolean; declineReason: DeclineReason | null } | null,
): Outcome {
  if (match === null) return 'SKIPPED';
  if (match.declineReason !== null && NOT_ABOUT_THE_FIT.includes(match.declineReason)) return 'SHORTLISTED';
  return OUTCOME_IN[match.state] ?? (match.interested ? 'ACCEPTED' : 'SHORTLISTED');
}

/** One observation with what its match has come to. */
export interface ObservedRow {
  needId: string;
  capabilityId: string;
  hostOrganisationId: string;
  rank: number;
  features: Features;
  state: MatchState | null;
  interested: boolean;
  declineReason: DeclineReason | null;
}

/** The lists that were chosen from, one for each need. */
export function decisionsOf(rows: readonly ObservedRow[]): Decision[] {
  const needs = groupBy(rows, ({ needId }) => needId);
  return [...needs].map(([needId, shown]) => ({
    needId,
    shown: shown.map((row) => ({
      candidateId: row.capabilityId,
      hostId: row.hostOrganisationId,
      rank: row.rank,
      features: row.features,
      outcome: outcomeOf(row.state && { ...row, state: row.state }),
    })),
  }));
}

/** What a part is called in a sentence. */
const PART_WORDS: Record<PartCode, LocalisedText> = {
  WORDS: localised('gemensamma ord', 'words in common'),
  PHRASES: localised('gemensamma fraser', 'phrases in common'),
  SPELLING: localised('liknande stavning', 'similar spelling'),
  CONCEPTS: localised('gemensamma begrepp', 'concepts in common'),
  MEANING: localised('närliggande innebörd', 'close meaning'),
  TRL: localised('teknisk mognad', 'technology readiness'),
  EQUIPMENT: localised('utrustning', 'equipment'),
  SITE: localised('samma ort', 'same place'),
  LEAD_TIME: localised('ledtid', 'lead time'),
  PRICE_GROUP: localised('prisgrupp', 'price group'),
  PAST_OUTCOMES: localised('tidigare utfall', 'past outcomes'),
};

/** Changes smaller than this, in points, are not worth a sentence. */
const WORTH_TELLING = 0.5;
const MOST_TOLD = 4;

/** The largest changes between two ways to make the score, largest first: "gemensamma ord 24 → 31". */
export function differencesIn(before: Weights, after: Weights): LocalisedText {
  const changed = PART_CODES.map((code) => ({ code, by: Math.abs(after[code] - before[code]) }))
    .filter(({ by }) => by >= WORTH_TELLING)
    .sort((a, b) => b.by - a.by)
    .slice(0, MOST_TOLD);
  if (changed.length === 0) return localised('Inga vikter ändras märkbart.', 'No weight changes noticeably.');
  const tell = (language: 'sv' | 'en'): string => {
    const said = changed
      .map(
        ({ code }) =>
          `${PART_WORDS[code][language]} ${points(before[code], language)} → ${points(after[code], language)}`,
      )
      .join(', ');
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  };
  return localised(tell('sv'), tell('en'));
}

const points = (value: number, language: 'sv' | 'en'): string =>
  value.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 1 });
