import type { AllocationInstance } from '../allocation.types.js';

/** Numbers from 0 up to but excluding 1, the same for the same seed: mulberry32 (T. Ettinger, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Shape {
  applicants: number;
  hosts: number;
  /** Number of hosts each applicant lists. */
  choices: number;
  /** Places of a host: a random whole number from `leastPlaces` to `mostPlaces`. */
  leastPlaces: number;
  mostPlaces: number;
  /** Probability that an entry is tied with the one before it. */
  ties: number;
}

/** An instance in which applicants list random hosts, which list them back in random order, with ties on both sides. */
export function randomInstance(
  random: () => number,
  { applicants, hosts, choices, leastPlaces, mostPlaces, ties }: Shape,
): AllocationInstance {
  const below = (limit: number): number => Math.floor(random() * limit);
  const grouped = (ids: readonly string[]): string[][] => {
    const groups: string[][] = [];
    for (const id of ids) {
      const last = groups.at(-1);
      if (last && random() < ties) last.push(id);
      else groups.push([id]);
    }
    return groups;
  };
  const listed: string[][] = Array.from({ length: hosts }, () => []);
  const askers = Array.from({ length: applicants }, (_, a) => {
    const chosen = new Set<number>();
    while (chosen.size < Math.min(choices, hosts)) chosen.add(below(hosts));
    for (const host of chosen) listed[host]?.push(`a${a}`);
    return { id: `a${a}`, preferences: grouped([...chosen].map((host) => `h${host}`)) };
  });
  const givers = listed.map((ids, h) => {
    for (let last = ids.length - 1; last > 0; last--) {
      const other = below(last + 1);
      [ids[last], ids[other]] = [ids[other] ?? '', ids[last] ?? ''];
    }
    return { id: `h${h}`, capacity: leastPlaces + below(mostPlaces - leastPlaces + 1), preferences: grouped(ids) };
  });
  return { applicants: askers, hosts: givers, seed: below(2 ** 31) };
}

/** A shape small enough to try all its assignments. */
export const smallShape = (random: () => number): Shape => ({
  applicants: 1 + Math.floor(random() * 6),
  hosts: 1 + Math.floor(random() * 4),
  choices: 1 + Math.floor(random() * 4),
  leastPlaces: 0,
  mostPlaces: 1 + Math.floor(random() * 3),
  ties: random() * 0.7,
});
