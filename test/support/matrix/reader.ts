import type { GraphqlClient } from '../graphql-client.js';
import { type Canary, sightings } from './canaries.js';
import { type Principal, mustSee, verdict } from './oracle.js';
import { documentOf, type ObjectPath, operationsFor, pathOf } from './schema-paths.js';
import type { World } from './world.js';

export interface Leak {
  principal: Principal;
  path: string;
  what: string;
  about: string;
}

/**
 * Errors of operations that are too large, too costly or too slow: these are repeated in halves, down to one object.
 */
const TOO_LARGE = /TOO_LARGE|TOO_COSTLY|COST|COMPLEX|DEPTH|TIMEOUT|DEADLINE|INTERNAL/;

/**
 * Counts the checks and collects what was found. A check is one principal at one path over one channel, for every
 * canary.
 */
export class Findings {
  private readonly checked = new Set<string>();
  private readonly leaked = new Map<string, Leak>();
  private readonly seen = new Map<Canary, Set<Principal>>();
  /** Number of answers read; one check may need several. */
  looks = 0;

  constructor(private readonly world: World) {}

  look(principal: Principal, channel: string, path: string): void {
    this.looks += 1;
    this.checked.add(`${principal} ${channel} ${path}`);
  }

  /** Checks every secret in an answer. @param root the path of `value`. */
  judge(principal: Principal, value: unknown, root: string): void {
    for (const { canary, path } of sightings(this.world.canaries, value, root)) {
      if (verdict(canary, principal, path) === 'not') {
        const leak = { principal, path, what: canary.what, about: canary.about };
        this.leaked.set(JSON.stringify(leak), leak);
      } else {
        const readers = this.seen.get(canary) ?? new Set<Principal>();
        this.seen.set(canary, readers.add(principal));
      }
    }
  }

  get checks(): number {
    return this.checked.size;
  }

  get leaks(): Leak[] {
    return [...this.leaked.values()];
  }

  checksOf(channel: string): number {
    return [...this.checked].filter((check) => check.split(' ')[1] === channel).length;
  }

  /** Secrets that a principal must be able to read but did not find. */
  wrongDenials(of: (canary: Canary) => boolean = () => true): string[] {
    return this.world.canaries
      .all()
      .filter(of)
      .flatMap((canary) =>
        mustSee(canary)
          .filter((principal) => !this.seen.get(canary)?.has(principal))
          .map((principal) => `${principal} does not find ${canary.what} of ${canary.about}`),
      );
  }
}

/** Reads all these objects as one person, in as many operations as the limits require. */
export async function readAll(
  findings: Findings,
  principal: Principal,
  client: GraphqlClient,
  objects: ObjectPath[],
): Promise<void> {
  for (const group of operationsFor('query', objects)) await readGroup(findings, principal, client, group);
}

/** The same with fewer items in each list; undefined if the lists cannot be shorter. */
function withShorterLists(group: ObjectPath[]): ObjectPath[] | undefined {
  const shorten = (hop: string): string =>
    hop.replace(/first: (\d+)/, (_all, first: string) => `first: ${Math.max(1, Number(first) >> 1)}`);
  const shorter = group.map(({ hops, leaves }) => ({ hops: hops.map(shorten), leaves }));
  return shorter.some(({ hops }, index) => hops.join() !== group[index]?.hops.join()) ? shorter : undefined;
}

async function readGroup(
  findings: Findings,
  principal: Principal,
  client: GraphqlClient,
  group: ObjectPath[],
): Promise<void> {
  const { data, errors } = await client.ask(documentOf('query', group));
  const code = errors?.find(({ extensions }) => TOO_LARGE.test(extensions.code))?.extensions.code;
  if (code && group.length > 1) {
    const half = group.length >> 1;
    await readGroup(findings, principal, client, group.slice(0, half));
    return readGroup(findings, principal, client, group.slice(half));
  }
  const shorter = code && withShorterLists(group);
  if (shorter) return readGroup(findings, principal, client, shorter);
  // An error that is not about access would hide what the principal could read.
  const unfit = errors?.find(
    ({ extensions }) =>
      !['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED', 'INVITATION_GONE'].includes(extensions.code) &&
      !extensions.code.startsWith('ROUND_'),
  );
  if (unfit)
    throw new Error(
      `${principal} got ${unfit.extensions.code} (${unfit.message}) at ${unfit.path?.join('.') ?? '–'} for ${documentOf('query', group)}`,
    );
  findings.judge(principal, data, 'Query');
  findings.judge(principal, errors ?? [], 'errors');
  for (const object of group)
    for (const leaf of object.leaves) findings.look(principal, 'query', pathOf('Query', object, leaf));
}
