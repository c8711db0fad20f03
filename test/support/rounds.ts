import type { DemoHouse, Person } from './demo-house.js';

export interface RoundAt {
  id: string;
  version: number;
  state: string;
}

export interface List {
  id: string;
  version: number;
  side: 'NEED' | 'SLOT';
  origin: string;
  mayEdit: boolean;
  about: { id: string };
  groups: string[][];
  notAccepted: string[];
}

interface GivenList extends Omit<List, 'groups' | 'notAccepted'> {
  groups: { choices: { id: string }[] }[];
  notAccepted: { id: string }[];
}

const LISTS =
  'query($id: ID!) { allocationRound(id: $id) { rankings { id version side origin mayEdit about { id } groups { choices { id } } notAccepted { id } } } }';

/** Rounds of a need of the startup and one of its rival, for two capabilities of the lab with one place each. */
export class Rounds {
  static readonly CREATE =
    'mutation($input: CreateAllocationRoundInput!) { createAllocationRound(input: $input) { id state version } }';

  constructor(private readonly house: DemoHouse) {}

  async input(over: Record<string, unknown> = {}) {
    const [mine, theirs] = [
      await this.house.published(),
      await this.house.published({ title: 'Odling hos rivalen' }, 'rival'),
    ];
    const [first, second] = [
      await this.house.capability('lab', { name_sv: 'Odling av stamceller' }),
      await this.house.capability('lab', { name_sv: 'Något annat' }),
    ];
    const slot = (capabilityId: string) => ({
      capabilityId,
      descriptionSv: 'En plats i laboratorium',
      descriptionEn: 'A place in a laboratory',
      capacity: 1,
    });
    return {
      titleSv: 'Provomgången',
      titleEn: 'The test round',
      mode: 'STABLE',
      closesAt: new Date(Date.now() + 86_400_000).toISOString(),
      seed: 'prov' as string | null,
      needIds: [mine, theirs],
      slots: [slot(first), slot(second)],
      ...over,
    };
  }

  async create(input: object): Promise<RoundAt> {
    return (await this.house.as('staff').ok<{ createAllocationRound: RoundAt }>(Rounds.CREATE, { input }))
      .createAllocationRound;
  }

  async draft(over: Record<string, unknown> = {}): Promise<RoundAt> {
    return this.create(await this.input(over));
  }

  async opened(over: Record<string, unknown> = {}): Promise<RoundAt> {
    return this.step('openAllocationRound', await this.draft(over));
  }

  async closed(over: Record<string, unknown> = {}): Promise<RoundAt> {
    return this.step('closeAllocationRound', await this.opened(over));
  }

  async step(mutation: string, { id, version }: RoundAt): Promise<RoundAt> {
    const answer = await this.house
      .as('staff')
      .ok<Record<string, RoundAt>>(
        `mutation($id: ID!, $version: Int!) { ${mutation}(id: $id, version: $version) { id state version } }`,
        { id, version },
      );
    return answer[mutation] as RoundAt;
  }

  /** Lets the round's time pass, as the clock would. */
  async passTime(id: string): Promise<void> {
    await this.house.database.query(
      "UPDATE allocation_round SET closes_at = now() - interval '1 second' WHERE id = $1",
      [id],
    );
  }

  /** Matches of needs with capabilities of the round. */
  async matchesOf(id: string): Promise<{ id: string; needId: string; state: string }[]> {
    return this.house.rows(
      `SELECT m.id, m.need_id AS "needId", m.state FROM match m JOIN allocation_slot s ON s.capability_id = m.capability_id WHERE s.round_id = $1`,
      [id],
    );
  }

  async listsOf(person: Person, id: string): Promise<List[]> {
    const { allocationRound } = await this.house
      .as(person)
      .ok<{ allocationRound: { rankings: GivenList[] } }>(LISTS, { id });
    return allocationRound.rankings.map(({ groups, notAccepted, ...list }) => ({
      ...list,
      groups: groups.map(({ choices }) => choices.map((choice) => choice.id)),
      notAccepted: notAccepted.map((choice) => choice.id),
    }));
  }

  async onlyList(person: Person, id: string): Promise<List> {
    const lists = await this.listsOf(person, id);
    if (lists.length !== 1) throw new Error(`Expected one list, got ${lists.length}.`);
    return lists[0] as List;
  }

  async set(person: Person, list: Pick<List, 'id' | 'version'>, groups: string[][]): Promise<void> {
    const variables = {
      rankingId: list.id,
      version: list.version,
      groups,
      reason: person === 'staff' ? 'Enligt samtal' : null,
    };
    await this.house
      .as(person)
      .ok(
        'mutation($rankingId: ID!, $version: Int!, $groups: [[ID!]!]!, $reason: String) { setAllocationPreferences(rankingId: $rankingId, version: $version, groups: $groups, reason: $reason) { id } }',
        variables,
      );
  }
}
