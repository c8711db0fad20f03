import type { AcceptablePairs } from './acceptable-pairs.js';
import { compareIds } from './canonical.js';

/** A host whose minimum cannot be met together with the others'. */
export interface UnfilledHost {
  host: string;
  minimum: number;
  /** Applicants that list the host and are listed by it. */
  acceptable: number;
  /** The number of minimum places left empty when as many minimum places as possible are filled. */
  shortfall: number;
  /**
   * The proof: these hosts (this one included) need `minimums` applicants together, and only `applicants` applicants
   * are acceptable to any of them. By Hall's theorem such a group exists exactly when the minimums cannot be met.
   */
  group: { hosts: string[]; minimums: number; applicants: number };
  sv: string;
  en: string;
}

/** No assignment meets all minimums. Names the hosts that fall short and the reason. */
export class InfeasibleQuotas extends Error {
  constructor(readonly hosts: readonly UnfilledHost[]) {
    super(hosts.map(({ en }) => en).join('\n'));
    this.name = 'InfeasibleQuotas';
  }
}

/**
 * Hosts whose minimums cannot be met, sorted by id. If there are none, an assignment exists that meets all minimums.
 * Minimum places are filled one by one along shortest augmenting paths; when there is no path, the hosts that the
 * search reached are the proof (P. Hall, "On Representatives of Subsets", Journal of the London Mathematical Society
 * 10, 1935).
 */
export function unfillableHosts(pairs: AcceptablePairs): UnfilledHost[] {
  const { hostIds, applicantIds, minimums } = pairs;
  const acceptable: number[][] = hostIds.map(() => []);
  pairs.host.forEach((host, p) => acceptable[host]?.push(pairs.applicant[p] ?? 0));
  const holder = new Int32Array(applicantIds.length).fill(-1);

  /** Gives `needy` one more applicant. @returns null on success, else the hosts reached by the search. */
  const fillOne = (needy: number): number[] | null => {
    const reached = [needy];
    /** By reached applicant, the host that would take it; by reached host, the applicant it would give up. */
    const taker = new Map<number, number>();
    const given = new Map<number, number>([[needy, -1]]);
    for (const host of reached) {
      for (const applicant of acceptable[host] ?? []) {
        if (taker.has(applicant) || holder[applicant] === host) continue;
        taker.set(applicant, host);
        const current = holder[applicant] ?? -1;
        if (current < 0) {
          for (let handed = applicant; handed >= 0;) {
            const to = taker.get(handed) ?? needy;
            holder[handed] = to;
            handed = given.get(to) ?? -1;
          }
          return null;
        }
        if (!given.has(current)) {
          given.set(current, applicant);
          reached.push(current);
        }
      }
    }
    return reached;
  };

  const unfilled: UnfilledHost[] = [];
  hostIds.forEach((host, h) => {
    const minimum = minimums[h] ?? 0;
    for (let filled = 0; filled < minimum; filled++) {
      const reached = fillOne(h);
      if (!reached) continue;
      const group = {
        hosts: reached.map((at) => hostIds[at] ?? '').sort(compareIds),
        minimums: reached.reduce((sum, at) => sum + (minimums[at] ?? 0), 0),
        applicants: new Set(reached.flatMap((at) => acceptable[at] ?? [])).size,
      };
      unfilled.push(
        inWords({ host, minimum, acceptable: acceptable[h]?.length ?? 0, shortfall: minimum - filled, group }),
      );
      break;
    }
  });
  return unfilled.sort((a, b) => compareIds(a.host, b.host));
}

const MOST_NAMED = 10;

function inWords(unfilled: Omit<UnfilledHost, 'sv' | 'en'>): UnfilledHost {
  const { host, minimum, acceptable, group } = unfilled;
  if (acceptable < minimum) {
    return {
      ...unfilled,
      sv: `${host} ska få minst ${minimum}, men bara ${acceptable} sökande är godtagbara på båda sidor. Sänk minsta antalet eller lägg till godtagbara sökande.`,
      en: `${host} needs at least ${minimum}, but only ${acceptable} applicants are acceptable on both sides. Lower the minimum or add acceptable applicants.`,
    };
  }
  const names = group.hosts.slice(0, MOST_NAMED).join(', ') + (group.hosts.length > MOST_NAMED ? ', …' : '');
  return {
    ...unfilled,
    sv: `${host} ska få minst ${minimum}, men ${group.hosts.length} värdar (${names}) ska tillsammans få minst ${group.minimums} och delar på ${group.applicants} godtagbara sökande. Sänk något av deras minsta antal eller lägg till godtagbara sökande.`,
    en: `${host} needs at least ${minimum}, but ${group.hosts.length} hosts (${names}) need at least ${group.minimums} together and share ${group.applicants} acceptable applicants. Lower one of their minimums or add acceptable applicants.`,
  };
}
