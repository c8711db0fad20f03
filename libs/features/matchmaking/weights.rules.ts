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

/** HAND: the hand-set weights were taken into use again. */
export const WEIGHTS_SOURCES = ['HAND', 'LEARNED', 'REVERTED'] as const;
export type WeightsSource = (typeof WEIGHTS_SOURCES)[number];

/** The weights in use. */
export interface CurrentWeights {
  weights: Weights;
  /** Points by the id of the host organisation; an organisation without an entry has 0. */
  hostBias: ReadonlyMap<string, number>;
}

export const HAND: CurrentWeights = { weights: HAND_WEIGHTS, hostBias: new Map() };

/** Maximum number of candidates shown at once. */
const SHOWN_AT_ONCE = 20;

export interface Observation {
  capabilityId: string;
  hostOrganisationId: string;
  rank: number;
  features: Features;
  chosen: boolean;
}

/** The candidates on the screen when one was chosen: the first twenty, or more if the chosen one came later. */
export function shownWith<T extends { entry: { id: string } }>(ranked: readonly T[], chosenId: string): T[] {
  const place = ranked.findIndex(({ entry }) => entry.id === chosenId);
  return ranked.slice(0, Math.max(SHOWN_AT_ONCE, place + 1));
}

/** The candidates on the screen, in the form stored for learning. */
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

/** Reasons for declining that say nothing about the fit. */
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

/** The outcome of a candidate, from the state of its match. A candidate without a match was passed over. */
export function outcomeOf(
  match: { state: MatchState; interested: boolean; declineReason: DeclineReason | null } | null,
): Outcome {
  if (match === null) return 'SKIPPED';
  if (match.declineReason !== null && NOT_ABOUT_THE_FIT.includes(match.declineReason)) return 'SHORTLISTED';
  return OUTCOME_IN[match.state] ?? (match.interested ? 'ACCEPTED' : 'SHORTLISTED');
}

/** One observation with the present state of its match. */
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

/** One decision for each need: the list shown and the outcomes. */
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

/** Name of each part in running text. */
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

/** Changes of fewer points than this are not mentioned. */
const WORTH_TELLING = 0.5;
const MOST_TOLD = 4;

/** The largest changes between two sets of weights, largest first: "gemensamma ord 24 → 31". */
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
