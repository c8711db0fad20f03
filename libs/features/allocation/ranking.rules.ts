import { ROUND_LIMITS } from '#contracts/fields/rounds';
import { Checks } from '#kernel';

export const SIDES = ['NEED', 'SLOT'] as const;
export type Side = (typeof SIDES)[number];

/** Who a list comes from: the matching scores, the organisation whose list it is, or staff on its behalf. */
export const RANKING_ORIGINS = ['SCORES', 'PARTY', 'STAFF'] as const;
export type RankingOrigin = (typeof RANKING_ORIGINS)[number];

/** Ids in groups of equal preference, best group first. An id in no group is not accepted. */
export type Groups = string[][];

/** Scores that differ by less than this count as equal, because floating-point sums differ in their last digits. */
const SAME_SCORE = 1e-6;

/** A list in the order of scores; equal scores are a tie. */
export function groupsByScore(scored: readonly { id: string; score: number }[]): Groups {
  const groups: { score: number; ids: string[] }[] = [];
  for (const { id, score } of [...scored].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))) {
    const last = groups.at(-1);
    if (last && last.score - score < SAME_SCORE) last.ids.push(id);
    else groups.push({ score, ids: [id] });
  }
  return groups.map(({ ids }) => ids.sort());
}

/** The same list with only those ids that may still be chosen. */
export const within = (groups: Groups, allowed: ReadonlySet<string>): Groups =>
  groups.map((group) => group.filter((id) => allowed.has(id))).filter((group) => group.length > 0);

/** The position of an id, counted from 1 by groups; undefined when the id is not accepted. */
export function placeOf(groups: Groups, id: string): number | undefined {
  const index = groups.findIndex((group) => group.includes(id));
  return index === -1 ? undefined : index + 1;
}

/**
 * @param allowed ids that may be ranked. Every other id gets the same error, so that the error does not reveal the
 *   cause.
 * @throws AppError INVALID naming what is wrong.
 */
export function checkGroups(groups: Groups, allowed: ReadonlySet<string>): void {
  const ids = groups.flat();
  new Checks()
    .require(
      groups.every((group) => group.length > 0),
      'groups',
      'En grupp är tom.',
      'A group is empty.',
    )
    .require(new Set(ids).size === ids.length, 'groups', 'Något finns med två gånger.', 'Something is there twice.')
    .require(
      ids.every((id) => allowed.has(id)),
      'groups',
      'Något i listan går inte att välja här.',
      'Something in the list cannot be chosen here.',
    )
    .done();
}

/** @throws AppError INVALID when the list belongs to another organisation and no reason is given. */
export const checkReason = (reason: string | null | undefined, ownList: boolean): void =>
  new Checks().text('reason', reason, ownList ? { most: ROUND_LIMITS.reason.most } : ROUND_LIMITS.reason).done();
