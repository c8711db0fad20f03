import { randomUUID } from 'node:crypto';
import type { Config } from '#platform/config';
import pg from 'pg';
import { GraphqlClient } from './graphql-client.js';
import { newNeed } from './main-job.js';
import { openTestHouse, type TestHouse } from './test-api.js';

const PEOPLE = {
  admin: 'admin@demo.example',
  staff: 'staff@demo.example',
  startup: 'startup@demo.example',
  rival: 'startup2@demo.example',
  lab: 'lab@demo.example',
  hospital: 'hospital@demo.example',
  stockholm: 'coordinator.stockholm@demo.example',
  uppsala: 'coordinator.uppsala@demo.example',
  elsewhere: 'staff@other.example',
} as const;
export type Person = keyof typeof PEOPLE;

/** A match on its way, with the version its next step must name. */
export interface OnTheWay {
  needId: string;
  id: string;
  version: number;
}

export const UNKNOWN = '01a20738-0000-7000-8000-000000000000';

/** The demo's people signed in, its database open as its owner, and short words for what they do. */
export class DemoHouse {
  private constructor(
    private readonly house: TestHouse,
    readonly database: pg.Client,
    private readonly people: Map<Person, GraphqlClient>,
    private readonly organisations: Map<Person, string>,
  ) {}

  static async open(env: Record<string, string> = {}, overrides: Partial<Config> = {}): Promise<DemoHouse> {
    const house = await openTestHouse(env, overrides);
    const database = new pg.Client({ connectionString: house.databaseUrl });
    await database.connect();
    const people = new Map<Person, GraphqlClient>();
    const organisations = new Map<Person, string>();
    await Promise.all(
      Object.entries(PEOPLE).map(async ([person, email]) => {
        const client = await GraphqlClient.signIn(house.origin, email);
        const { me } = await client.ok<{ me: { membership: { organisation: { id: string } } } }>(
          '{ me { membership { organisation { id } } } }',
        );
        people.set(person as Person, client);
        organisations.set(person as Person, me.membership.organisation.id);
      }),
    );
    return new DemoHouse(house, database, people, organisations);
  }

  get origin(): string {
    return this.house.origin;
  }

  get databaseUrl(): string {
    return this.house.databaseUrl;
  }

  async close(): Promise<void> {
    await this.database.end();
    await this.house.close();
  }

  /** Lets a worker run until `done`, where the house was opened without one. */
  async worked(done: () => Promise<unknown>): Promise<void> {
    await this.house.startWorker();
    try {
      await done();
    } finally {
      await this.house.stopWorker();
    }
  }

  as(person: Person): GraphqlClient {
    return this.people.get(person) as GraphqlClient;
  }

  organisationOf(person: Person): string {
    return this.organisations.get(person) as string;
  }

  anybody(): GraphqlClient {
    return new GraphqlClient(this.origin);
  }

  async rows<T extends object>(sql: string, values: unknown[] = []): Promise<T[]> {
    return (await this.database.query<T>(sql, values)).rows;
  }

  /** Another person of the same organisation and role, signed in. */
  async colleagueOf(person: Person, name: string): Promise<GraphqlClient> {
    const email = `${name.toLowerCase().replace(/\W+/g, '.')}@demo.example`;
    const personId = randomUUID();
    await this.database.query(
      `INSERT INTO person (id, name, email, language, password_hash, legal_basis, source, retention_date)
       SELECT $1, $2, $3, language, password_hash, legal_basis, source, retention_date FROM person WHERE email = $4`,
      [personId, name, email, PEOPLE[person]],
    );
    await this.database.query(
      `INSERT INTO membership (workspace_id, id, person_id, organisation_id, role)
       SELECT m.workspace_id, $1, $2, m.organisation_id, m.role FROM membership m JOIN person p ON p.id = m.person_id WHERE p.email = $3`,
      [randomUUID(), personId, PEOPLE[person]],
    );
    return GraphqlClient.signIn(this.origin, email);
  }

  /** A capability of somebody's organisation with just these facts, told in the event log; every fact that is not given is unknown. */
  async capability(host: Person, facts: Record<string, unknown> = {}): Promise<string> {
    const id = randomUUID();
    const row: Record<string, unknown> = {
      name_sv: 'Provresurs',
      site: 'Provplatsen',
      kind: 'LAB',
      source: 'Test',
      ...facts,
    };
    const columns = Object.keys(row);
    await this.database.query(
      `INSERT INTO capability (workspace_id, id, organisation_id, ${columns.join(', ')})
       SELECT workspace_id, $1, id, ${columns.map((_column, index) => `$${index + 3}`).join(', ')} FROM organisation WHERE id = $2`,
      [id, this.organisationOf(host), ...Object.values(row)],
    );
    await this.event('capability.registered', 'CAPABILITY', id);
    return id;
  }

  /** Plants events of the demo's workspace, as if the program itself had done something. */
  async event(name: string, subjectKind: string, subjectId: string, count = 1): Promise<void> {
    await this.database.query(
      `WITH counter AS (UPDATE event_counter SET position = position + $4 WHERE workspace_id = (SELECT id FROM workspace WHERE slug = 'flemingsberg') RETURNING workspace_id, position)
       INSERT INTO event (workspace_id, position, id, name, version, subject_kind, subject_id, occurred_at)
       SELECT workspace_id, position - $4 + n, gen_random_uuid(), $1, 1, $2, $3, now() FROM counter, generate_series(1, $4::int) n`,
      [name, subjectKind, subjectId, count],
    );
  }

  async submitted(over: Record<string, unknown> = {}, by: Person = 'startup'): Promise<string> {
    const { submitNeed } = await this.as(by).ok<{ submitNeed: { id: string } }>(
      'mutation($input: SubmitNeedInput!) { submitNeed(input: $input) { id } }',
      { input: { ...newNeed('Odling av stamceller i tre satser'), ...over } },
    );
    return submitNeed.id;
  }

  async published(over: Record<string, unknown> = {}, by: Person = 'startup'): Promise<string> {
    const id = await this.submitted(over, by);
    await this.as('staff').ok('mutation($id: ID!) { publishNeed(id: $id, version: 1) { id } }', { id });
    return id;
  }

  async shortlisted(
    over: Record<string, unknown> = {},
    { host = 'lab', capabilityId }: { host?: Person; capabilityId?: string } = {},
  ): Promise<OnTheWay> {
    const needId = await this.published(over);
    return this.shortlist(needId, capabilityId ?? (await this.capability(host)));
  }

  async shortlist(needId: string, capabilityId: string): Promise<OnTheWay> {
    const { shortlistCapability } = await this.as('staff').ok<{ shortlistCapability: { id: string; version: number } }>(
      'mutation($needId: ID!, $capabilityId: ID!) { shortlistCapability(needId: $needId, capabilityId: $capabilityId) { id version } }',
      { needId, capabilityId },
    );
    return { needId, ...shortlistCapability };
  }

  /** One step of a match; `more` is what the mutation takes besides id and version, as it is written in GraphQL. */
  async step(who: Person | GraphqlClient, mutation: string, match: OnTheWay, more = ''): Promise<OnTheWay> {
    const client = typeof who === 'string' ? this.as(who) : who;
    const data = await client.ok<Record<string, { version: number }>>(stepOf(mutation, more), {
      id: match.id,
      version: match.version,
    });
    return { ...match, version: data[mutation]?.version ?? 0 };
  }

  async asked(
    over: Record<string, unknown> = {},
    options: { host?: Person; capabilityId?: string } = {},
  ): Promise<OnTheWay> {
    return this.step('staff', 'askInterest', await this.shortlisted(over, options));
  }

  async interested(
    over: Record<string, unknown> = {},
    options: { host?: Person; capabilityId?: string } = {},
  ): Promise<OnTheWay> {
    return this.step(options.host ?? 'lab', 'acceptInterest', await this.asked(over, options));
  }

  async underNda(over: Record<string, unknown> = {}): Promise<OnTheWay> {
    return this.step(
      'staff',
      'recordNda',
      await this.interested(over),
      ', signedOn: "2026-01-15", diarienummer: "FS 2026-17"',
    );
  }

  async introduced(over: Record<string, unknown> = {}): Promise<OnTheWay> {
    return this.step('staff', 'introduceMatch', await this.underNda(over));
  }
}

/** The document of one step of a match. */
export const stepOf = (mutation: string, more = ''): string =>
  `mutation($id: ID!, $version: Int!) { ${mutation}(matchId: $id, version: $version${more}) { id version state } }`;
