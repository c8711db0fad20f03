import type { DemoHouse, Person } from './demo-house.js';
import type { CandidateListsQuery, GateCode, JudgedFragment, JudgedListFragment } from './generated/graphql.js';
import { CandidateListsDocument, WhyNotDocument } from './operations/candidates.graphql.js';

/** How capabilities are scored for needs, as a person sees it. */
export class Candidates {
  constructor(private readonly house: DemoHouse) {}

  /** The candidates of a need and those that almost fit, a hundred of each at most. */
  async lists(needId: string, person: Person = 'staff'): Promise<CandidateListsQuery['need']> {
    return (await this.house.as(person).ok(CandidateListsDocument, { id: needId })).need;
  }

  /** One capability with its score, whether it fits or not. */
  async judged(needId: string, capabilityId: string): Promise<JudgedFragment> {
    const { need } = await this.house.as('staff').ok(WhyNotDocument, { id: needId, capabilityId });
    if (!need.whyNot) throw new Error('Staff are not told how this capability is judged.');
    return need.whyNot;
  }
}

export const gateOf = (
  candidate: JudgedFragment | undefined,
  code: GateCode,
): JudgedFragment['gates'][number] | undefined => candidate?.gates.find((gate) => gate.code === code);

export const candidateOf = (list: JudgedListFragment, capabilityId: string): JudgedFragment | undefined =>
  list.edges.map(({ node }) => node).find(({ capability }) => capability.id === capabilityId);

export const capabilitiesIn = (list: JudgedListFragment): string[] => list.edges.map(({ node }) => node.capability.id);
