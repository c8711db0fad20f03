import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DemoHouse, Person } from './demo-house.js';
import type {
  AllocationMode,
  AllocationRoundState,
  CreateAllocationRoundInput,
  OpenAllocationRoundMutationVariables,
  OutcomeFragment,
  RankingsQuery,
  RoundAnswersQuery,
} from './generated/graphql.js';
import { newRound } from './inputs.js';
import {
  CloseAllocationRoundDocument,
  CreateAllocationRoundDocument,
  DryRunDocument,
  OpenAllocationRoundDocument,
  PublishAllocationRoundDocument,
  RankingsDocument,
  RoundAnswersDocument,
  RoundSlotsDocument,
  SetAllocationPreferencesDocument,
} from './operations/rounds.graphql.js';

export interface RoundAt {
  id: string;
  version: number;
  state: AllocationRoundState;
}

/** A mutation that takes a round one step further. */
export type RoundStep = TypedDocumentNode<Record<string, RoundAt>, OpenAllocationRoundMutationVariables>;

/** A list of preferences as ids: groups of equal rank, best first. */
export interface List extends Omit<RankingsQuery['allocationRound']['rankings'][number], 'groups' | 'notAccepted'> {
  groups: string[][];
  notAccepted: string[];
}

/** Rounds with a need of the startup and a need of its rival, and two capabilities of the lab with one place each. */
export class Rounds {
  constructor(private readonly house: DemoHouse) {}

  async input(over: Partial<CreateAllocationRoundInput> = {}): Promise<CreateAllocationRoundInput> {
    const [mine, theirs] = [
      await this.house.published(),
      await this.house.published({ title: 'Odling hos rivalen' }, 'rival'),
    ];
    const [first, second] = [
      await this.house.capability('lab', { name_sv: 'Odling av stamceller' }),
      await this.house.capability('lab', { name_sv: 'Något annat' }),
    ];
    return newRound([mine, theirs], [first, second], { seed: 'prov', ...over });
  }

  async create(input: CreateAllocationRoundInput): Promise<RoundAt> {
    return (await this.house.as('staff').ok(CreateAllocationRoundDocument, { input })).createAllocationRound;
  }

  async draft(over: Partial<CreateAllocationRoundInput> = {}): Promise<RoundAt> {
    return this.create(await this.input(over));
  }

  async opened(over: Partial<CreateAllocationRoundInput> = {}): Promise<RoundAt> {
    return this.step(OpenAllocationRoundDocument, await this.draft(over));
  }

  async closed(over: Partial<CreateAllocationRoundInput> = {}): Promise<RoundAt> {
    return this.step(CloseAllocationRoundDocument, await this.opened(over));
  }

  async step(document: RoundStep, { id, version }: RoundAt): Promise<RoundAt> {
    const answer = await this.house.as('staff').ok(document, { id, version });
    return Object.values(answer)[0] as RoundAt;
  }

  /** Closes an open round and publishes it. */
  async publish(round: RoundAt): Promise<RoundAt> {
    return this.step(PublishAllocationRoundDocument, await this.step(CloseAllocationRoundDocument, round));
  }

  /** An open round in which both needs prefer the first slot, and this slot prefers the rival's need. */
  async contested(): Promise<{ round: RoundAt; mine: string; theirs: string; first: string; second: string }> {
    const input = await this.input();
    const round = await this.step(OpenAllocationRoundDocument, await this.create(input));
    const [mine, theirs] = input.needIds as [string, string];
    const { allocationRound } = await this.house.as('lab').ok(RoundSlotsDocument, { id: round.id });
    const [first, second] = allocationRound.slots.map(({ id }) => id) as [string, string];
    for (const person of ['startup', 'rival'] as const)
      await this.set(person, await this.onlyList(person, round.id), [[first], [second]]);
    for (const slot of [first, second]) await this.set('lab', await this.listAbout(round.id, slot), [[theirs], [mine]]);
    return { round, mine, theirs, first, second };
  }

  /** The outcome that the current lists of a round would have, as staff see it. */
  async dryRun(id: string, mode?: AllocationMode): Promise<OutcomeFragment> {
    const { allocationRound } = await this.house.as('staff').ok(DryRunDocument, { id, mode });
    if (!allocationRound.dryRun) throw new Error('Staff are shown no dry run.');
    return allocationRound.dryRun;
  }

  /** The answers that a person gets from a published round. */
  async answersOf(person: Person, id: string): Promise<RoundAnswersQuery['allocationRound']['answers']> {
    return (await this.house.as(person).ok(RoundAnswersDocument, { id })).allocationRound.answers;
  }

  /** Makes the round's closing time pass. */
  async passTime(id: string): Promise<void> {
    await this.house.database.query(
      "UPDATE allocation_round SET closes_at = now() - interval '1 second' WHERE id = $1",
      [id],
    );
  }

  /** Matches between needs and capabilities of the round. */
  async matchesOf(id: string): Promise<{ id: string; needId: string; state: string }[]> {
    return this.house.rows(
      `SELECT m.id, m.need_id AS "needId", m.state FROM match m JOIN allocation_slot s ON s.capability_id = m.capability_id WHERE s.round_id = $1`,
      [id],
    );
  }

  async listsOf(person: Person, id: string): Promise<List[]> {
    const { allocationRound } = await this.house.as(person).ok(RankingsDocument, { id });
    return allocationRound.rankings.map(({ groups, notAccepted, ...list }) => ({
      ...list,
      groups: groups.map(({ choices }) => choices.map((choice) => choice.id)),
      notAccepted: notAccepted.map((choice) => choice.id),
    }));
  }

  /** The list of one need or slot, as staff see it. */
  async listAbout(id: string, aboutId: string): Promise<List> {
    const list = (await this.listsOf('staff', id)).find(({ about }) => about.id === aboutId);
    if (!list) throw new Error('No such list.');
    return list;
  }

  async onlyList(person: Person, id: string): Promise<List> {
    const lists = await this.listsOf(person, id);
    if (lists.length !== 1) throw new Error(`Expected one list, got ${lists.length}.`);
    return lists[0] as List;
  }

  async set(person: Person, list: Pick<List, 'id' | 'version'>, groups: string[][]): Promise<void> {
    await this.house
      .as(person)
      .ok(SetAllocationPreferencesDocument, {
        rankingId: list.id,
        version: list.version,
        groups,
        reason: person === 'staff' ? 'Enligt samtal' : null,
      });
  }
}
