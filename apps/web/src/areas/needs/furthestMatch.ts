import type { MatchState } from '../../graphql/generated/graphql';
import type { Need } from './needs.graphql';

/** The states of a match that is still in progress, the most advanced first. */
const way = [
  'RUNNING',
  'AGREEMENT',
  'MEETING',
  'INTRODUCED',
  'NDA',
  'INTERESTED',
  'INTEREST_ASKED',
  'SHORTLISTED',
] as const satisfies readonly MatchState[];
type Alive = (typeof way)[number];

/** The match that decides what happens next with the need. */
export function furthestMatch({ state, matches }: Need) {
  if (state !== 'PUBLISHED') return undefined;
  for (const step of way) {
    const match = matches.find((each) => each.state === step);
    if (match) return { ...match, state: step };
  }
  return undefined;
}

/** States in which the process leader has to act next. */
export const staffMoves: ReadonlySet<Alive> = new Set<Alive>([
  'SHORTLISTED',
  'INTERESTED',
  'NDA',
  'INTRODUCED',
  'MEETING',
]);
