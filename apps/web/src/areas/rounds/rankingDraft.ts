/**
 * A list while it is edited: each entry in order, either with its own place or with the same place as the entry above.
 */
export type Draft = { ranked: readonly { id: string; tied: boolean }[]; refused: readonly string[] };

export const draftOf = (groups: readonly (readonly string[])[], refused: readonly string[]): Draft => ({
  ranked: groups.flatMap((group) => group.map((id, index) => ({ id, tied: index > 0 }))),
  refused,
});

export function groupsOf({ ranked }: Draft): string[][] {
  const groups: string[][] = [];
  for (const { id, tied } of ranked) {
    const last = groups.at(-1);
    if (tied && last) last.push(id);
    else groups.push([id]);
  }
  return groups;
}

/** The first entry has no entry above, so it always has its own place. */
const headed = (ranked: Draft['ranked']): Draft['ranked'] =>
  ranked.map((one, index) => (index === 0 && one.tied ? { ...one, tied: false } : one));

/**
 * Swaps an entry with its neighbour. The shared places stay where they are, so that moving up and down again restores
 * the list.
 */
export function move(draft: Draft, id: string, by: 1 | -1): Draft {
  const from = draft.ranked.findIndex((one) => one.id === id);
  const to = from + by;
  const [here, there] = [draft.ranked[from], draft.ranked[to]];
  if (!here || !there) return draft;
  const ranked = draft.ranked.map((one, index) =>
    index === from ? { ...one, id: there.id } : index === to ? { ...one, id: here.id } : one,
  );
  return { ...draft, ranked };
}

export const toggleTie = (draft: Draft, id: string): Draft => ({
  ...draft,
  ranked: headed(draft.ranked.map((one) => (one.id === id ? { ...one, tied: !one.tied } : one))),
});

export const refuse = (draft: Draft, id: string): Draft => ({
  ranked: headed(draft.ranked.filter((one) => one.id !== id)),
  refused: [...draft.refused, id],
});

export const accept = (draft: Draft, id: string): Draft => ({
  ranked: [...draft.ranked, { id, tied: false }],
  refused: draft.refused.filter((one) => one !== id),
});
