export interface ExplorationOptions {
  /** Names the list, e.g. need and day; the same list is explored alike each time. */
  seed: string;
  /** Places that are looked at; the last of them is the one given away. */
  visible: number;
  /** How often a candidate has been among the visible before. */
  timesShown: (id: string) => number;
  /** Share of lists that give a place away, 0…1. */
  share?: number;
}

export interface ShownPlace<T> {
  item: T;
  /** Here by exploration, not by score: the screen says so. */
  explored: boolean;
}

/** One list in ten: enough to hear of candidates the weights undervalue, and the first places are never touched. */
const SHARE = 0.1;
/** Only the candidates within as many places again below the visible ones are worth a look. */
const REACH = 2;

/**
 * The list as it is shown: in a small share of lists the last visible place goes to the least shown of the candidates
 * next below, and the rest move down one. Without it nobody ever decides on what the score puts too low, and learning
 * only confirms itself. Which lists is a matter of the seed alone. The candidates must have passed the gates already.
 */
export function withExploration<T extends { id: string }>(ranked: readonly T[], { seed, visible, timesShown, share = SHARE }: ExplorationOptions): ShownPlace<T>[] {
  const asRanked = ranked.map((item) => ({ item, explored: false }));
  const below = asRanked.slice(visible, visible * REACH);
  if (below.length === 0 || visible < 2 || unitOf(seed) >= share) return asRanked;
  const chosen = below.reduce((least, place) => (timesShown(place.item.id) < timesShown(least.item.id) ? place : least));
  const others = asRanked.filter((place) => place !== chosen);
  return [...others.slice(0, visible - 1), { ...chosen, explored: true }, ...others.slice(visible - 1)];
}

/** A number in 0…1 from a text: FNV-1a (Fowler, Noll, Vo), finished by the mixer of MurmurHash3 (A. Appleby). */
function unitOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
