import type { PreferenceList } from './allocation.types.js';

/**
 * The lists of one side as indexes: entries `start[i]` to `start[i + 1]` of `other` are the positions of the ids that
 * member i lists, −1 for ids with a problem.
 */
export interface Listed {
  start: Int32Array;
  other: Int32Array;
}

export type ListProblem = 'UNKNOWN_ID' | 'LISTED_TWICE' | 'NOT_ANSWERED';

/**
 * Callback for a problem with an id: the owner of the list, the offset of the id in it (counted over all groups), and
 * the id.
 */
export type Complain = (problem: ListProblem, owner: number, offset: number, id: string) => void;

/** Converts the ids of lists into positions on the other side, reporting ids that are unknown or listed twice. */
export function resolveLists(
  lists: readonly PreferenceList[],
  positions: ReadonlyMap<string, number>,
  others: number,
  complain: Complain,
): Listed {
  const start = new Int32Array(lists.length + 1);
  lists.forEach(
    (list, owner) => (start[owner + 1] = (start[owner] ?? 0) + list.reduce((sum, group) => sum + group.length, 0)),
  );
  const other = new Int32Array(start[lists.length] ?? 0).fill(-1);
  /** By position: the last owner (1-based) whose list contains it. */
  const listedBy = new Int32Array(others);
  lists.forEach((list, owner) => {
    let offset = 0;
    for (const group of list) {
      for (const id of group) {
        const position = positions.get(id);
        if (position === undefined) complain('UNKNOWN_ID', owner, offset, id);
        else if (listedBy[position] === owner + 1) complain('LISTED_TWICE', owner, offset, id);
        else {
          listedBy[position] = owner + 1;
          other[(start[owner] ?? 0) + offset] = position;
        }
        offset++;
      }
    }
  });
  return { start, other };
}

/** Reports every id that `own` lists whose list in `theirs` does not list back. */
export function findUnanswered(
  lists: readonly PreferenceList[],
  own: Listed,
  theirs: Listed,
  complain: Complain,
): void {
  const back = transpose(theirs, lists.length);
  const answers = new Int32Array(theirs.start.length - 1);
  lists.forEach((list, owner) => {
    for (let at = back.start[owner] ?? 0; at < (back.start[owner + 1] ?? 0); at++)
      answers[back.other[at] ?? 0] = owner + 1;
    const first = own.start[owner] ?? 0;
    for (let at = first; at < (own.start[owner + 1] ?? 0); at++) {
      const other = own.other[at] ?? -1;
      if (other >= 0 && answers[other] !== owner + 1)
        complain('NOT_ANSWERED', owner, at - first, list.flat()[at - first] ?? '');
    }
  });
}

/** Inverts lists: for each of `count` others, the owners who list it. */
function transpose({ start, other }: Listed, count: number): Listed {
  const ends = new Int32Array(count + 1);
  for (const position of other) if (position >= 0) ends[position + 1] = (ends[position + 1] ?? 0) + 1;
  for (let i = 0; i < count; i++) ends[i + 1] = (ends[i + 1] ?? 0) + (ends[i] ?? 0);
  const next = ends.slice();
  const owners = new Int32Array(ends[count] ?? 0);
  for (let owner = 0; owner + 1 < start.length; owner++) {
    for (let at = start[owner] ?? 0; at < (start[owner + 1] ?? 0); at++) {
      const position = other[at] ?? -1;
      if (position < 0) continue;
      const slot = next[position] ?? 0;
      owners[slot] = owner;
      next[position] = slot + 1;
    }
  }
  return { start: ends, other: owners };
}
