import type { RankingEntity, SlotEntity } from './round.entity.js';
import { groupsByScore, type Groups, type Side, within } from './ranking.rules.js';

/** A slot with the relevant facts of its capability. */
export type SlotInRound = SlotEntity & {
  organisationId: string;
  kind: string;
  nameSv: string | null;
  nameEn: string | null;
};

/** A need with the facts that a partner may read, and the organisation that owns it. */
export interface NeedInRound {
  id: string;
  number: number;
  organisationId: string;
  referenceNo: string;
  title: string;
  anonymisedSummary: string;
  language: 'SV' | 'EN';
  kind: string;
  state: string;
}

/** An admissible pair of need and slot: every gate passed, no party excluded, the need still open. */
export interface Pair {
  needId: string;
  slotId: string;
  score: number;
}

/** Everything in one round, with only those lists that the reader may see. */
export interface Book {
  slots: SlotInRound[];
  needs: NeedInRound[];
  pairs: Pair[];
  rankings: RankingEntity[];
}

type Listed = Pick<RankingEntity, 'side' | 'needId' | 'slotId'>;

/** The ids that the owner of a list may choose among, best score first. */
export const choicesOf = ({ side, needId, slotId }: Listed, pairs: readonly Pair[]): { id: string; score: number }[] =>
  side === 'NEED'
    ? pairs.filter((pair) => pair.needId === needId).map((pair) => ({ id: pair.slotId, score: pair.score }))
    : pairs.filter((pair) => pair.slotId === slotId).map((pair) => ({ id: pair.needId, score: pair.score }));

export const allowedIn = (list: Listed, pairs: readonly Pair[]): Set<string> =>
  new Set(choicesOf(list, pairs).map(({ id }) => id));

export const fromScores = (list: Listed, pairs: readonly Pair[]): Groups => groupsByScore(choicesOf(list, pairs));

/** A list without the choices that are no longer admissible, and the choices it leaves out. */
export function readList(
  ranking: Listed & { groups: Groups },
  pairs: readonly Pair[],
): { groups: Groups; notAccepted: string[] } {
  const allowed = allowedIn(ranking, pairs);
  const groups = within(ranking.groups, allowed);
  const ranked = new Set(groups.flat());
  return { groups, notAccepted: [...allowed].filter((id) => !ranked.has(id)) };
}

/** Every list of a round: one for each need and one for each slot, with the organisation that owns it. */
export const listsOf = ({
  needs,
  slots,
}: Pick<Book, 'needs' | 'slots'>): (Listed & { organisationId: string; side: Side })[] => [
  ...needs.map(({ id, organisationId }) => ({ side: 'NEED' as const, needId: id, slotId: null, organisationId })),
  ...slots.map(({ id, organisationId }) => ({ side: 'SLOT' as const, needId: null, slotId: id, organisationId })),
];
