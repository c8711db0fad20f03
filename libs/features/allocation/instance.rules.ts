import type { AllocationInstance } from '#matching';
import { type Book, readList } from './book.rules.js';
import { type Groups, placeOf, within } from './ranking.rules.js';

/**
 * The pseudonyms in an instance: numbers within the round, so that a result can be checked without knowing the parties.
 */
export const needCode = (number: number): string => `N${number}`;
export const slotCode = (number: number): string => `S${number}`;

/** A pair that only one side accepts. It can never be matched, so the instance leaves it out. */
export interface OneSided {
  needId: string;
  slotId: string;
  /** The side that does not accept the other. */
  refusedBy: 'NEED' | 'SLOT';
}

/** The input of an allocation, with the maps from its pseudonyms back to ids. */
export interface Prepared {
  instance: AllocationInstance;
  oneSided: OneSided[];
  /** The lists without inadmissible pairs, but with one-sided pairs. */
  needGroups: Map<string, Groups>;
  slotGroups: Map<string, Groups>;
  needByCode: Map<string, string>;
  slotByCode: Map<string, string>;
}

/**
 * The instance of a round: the lists of both sides under pseudonyms, without one-sided pairs and without withdrawn
 * needs.
 */
export function prepare({ needs, slots, pairs, rankings }: Book, seed: string): Prepared {
  const open = needs.filter(({ state }) => state === 'PUBLISHED');
  const listOf = (key: 'needId' | 'slotId', id: string): Groups => {
    const ranking = rankings.find((one) => one[key] === id);
    return ranking ? readList(ranking, pairs).groups : [];
  };
  const needGroups = new Map(open.map(({ id }) => [id, listOf('needId', id)]));
  const slotGroups = new Map(slots.map(({ id }) => [id, listOf('slotId', id)]));
  const accepts = (groups: Groups | undefined, id: string): boolean => placeOf(groups ?? [], id) !== undefined;

  const mutual = new Map<string, Set<string>>();
  const oneSided: OneSided[] = [];
  for (const { needId, slotId } of pairs) {
    const [needSays, slotSays] = [accepts(needGroups.get(needId), slotId), accepts(slotGroups.get(slotId), needId)];
    if (needSays && slotSays) {
      for (const [one, other] of [
        [needId, slotId],
        [slotId, needId],
      ] as const)
        mutual.set(one, (mutual.get(one) ?? new Set()).add(other));
    } else if (needSays !== slotSays) oneSided.push({ needId, slotId, refusedBy: needSays ? 'SLOT' : 'NEED' });
  }

  const needCodes = new Map(open.map(({ id, number }) => [id, needCode(number)]));
  const slotCodes = new Map(slots.map(({ id, number }) => [id, slotCode(number)]));
  const coded = (id: string, groups: Groups | undefined, codes: Map<string, string>): Groups =>
    within(groups ?? [], mutual.get(id) ?? new Set()).map((group) => group.map((other) => codes.get(other) as string));
  return {
    instance: {
      seed,
      applicants: open.map(({ id }) => ({
        id: needCodes.get(id) as string,
        preferences: coded(id, needGroups.get(id), slotCodes),
      })),
      hosts: slots.map(({ id, capacity, minimum }) => ({
        id: slotCodes.get(id) as string,
        capacity,
        ...(minimum === null ? {} : { minimum }),
        preferences: coded(id, slotGroups.get(id), needCodes),
      })),
    },
    oneSided,
    needGroups,
    slotGroups,
    needByCode: new Map([...needCodes].map(([id, code]) => [code, id])),
    slotByCode: new Map([...slotCodes].map(([id, code]) => [code, id])),
  };
}
