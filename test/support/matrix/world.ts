import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import pg from 'pg';
import { RATES, type Rates } from '#contracts';
import type { Config } from '#platform/config';
import { plantCapability } from '../capabilities.js';
import type { MatchStep, MoreOf } from '../demo-house.js';
import type { SubmitNeedInput } from '../generated/graphql.js';
import { eventually, GraphqlClient } from '../graphql-client.js';
import { day, newNeed } from '../inputs.js';
import { tokenIn } from '../invitations.js';
import { MailCatcher } from '../mail-catcher.js';
import { OpenConfidentialDocument } from '../operations/confidential.graphql.js';
import { AcceptInvitationDocument, InviteDocument } from '../operations/invitations.graphql.js';
import { ShortlistCapabilityDocument } from '../operations/matches.graphql.js';
import { PublishNeedDocument, SubmitNeedDocument } from '../operations/needs.graphql.js';
import { openTestHouse, type TestHouse } from '../test-api.js';
import { Canaries } from './canaries.js';
import { GUEST, HOSTS, type Principal, type Stage } from './oracle.js';
import { SUBJECTS } from './subjects/index.js';

/** Accounts of the demo that are used unchanged. */
const FROM_THE_DEMO: Partial<Record<Principal, string>> = {
  lab: 'lab@demo.example',
  hospital: 'hospital@demo.example',
  stockholm: 'coordinator.stockholm@demo.example',
  uppsala: 'coordinator.uppsala@demo.example',
  staff: 'staff@demo.example',
  admin: 'admin@demo.example',
  elsewhereStaff: 'staff@other.example',
};

/** The matrix sends more requests in a minute than a person may in an hour; rate limits are tested elsewhere. */
const OVERRIDES: Partial<Config> = {
  rates: Object.fromEntries(
    Object.keys(RATES).map((name) => [name, { capacity: 1e12, perMinute: 1e12 }]),
  ) as unknown as Rates,
};

/** A person created for the matrix, with an own organisation. */
export interface Newcomer {
  organisationId: string;
  membershipId: string;
  email: string;
}

const WOVEN_KINDS = [
  'need',
  'match',
  'capability',
  'initiative',
  'milestone',
  'report',
  'round',
  'ranking',
  'search',
  'file',
  'organisation',
  'membership',
  'person',
] as const;

/** Planted ids by kind, and in each kind by owner or stage. */
export type Ids = Record<(typeof WOVEN_KINDS)[number], Map<string, string>> & {
  [kind: string]: Map<string, string> | undefined;
};

/** A program with two workspaces, in which every owner has planted words that others must not read. */
export class World {
  readonly canaries = new Canaries();
  readonly ids = Object.fromEntries(
    [...WOVEN_KINDS, ...SUBJECTS.map(({ kind }) => kind)].map((kind) => [kind, new Map<string, string>()]),
  ) as Ids;
  readonly newcomers = new Map<Principal, Newcomer>();
  /** Every line the api and the worker logged. */
  readonly log: string[] = [];
  private readonly clients = new Map<Principal, GraphqlClient>();

  private constructor(
    private readonly house: TestHouse,
    readonly database: pg.Client,
    readonly mails: MailCatcher,
    log: string[],
  ) {
    this.log = log;
  }

  static async open(env: Record<string, string> = {}): Promise<World> {
    const mails = await new MailCatcher().start();
    const log: string[] = [];
    const logger = pino({ level: 'trace' }, { write: (line: string) => void log.push(line) });
    const house = await openTestHouse({ SMTP_URL: mails.url, ...env }, OVERRIDES, logger);
    const database = new pg.Client({ connectionString: house.databaseUrl });
    await database.connect();
    const world = new World(house, database, mails, log);
    await world.enter();
    return world;
  }

  async close(): Promise<void> {
    await this.database.end();
    await this.house.close();
    await this.mails.stop();
  }

  /** Stops the worker: from then on only requests change anything. */
  stopWorker(): Promise<void> {
    return this.house.stopWorker();
  }

  get origin(): string {
    return this.house.origin;
  }

  as(principal: Principal): GraphqlClient {
    const client = this.clients.get(principal);
    if (!client) throw new Error(`${principal} has not been entered.`);
    return client;
  }

  /** Ids of all planted objects of a kind. */
  planted(kind: string): string[] {
    return [...(this.ids[kind]?.values() ?? [])];
  }

  /** The id of a planted object, e.g. `id('need', 'introduced')`. */
  id(kind: string, about: string): string {
    const id = this.ids[kind]?.get(about);
    if (!id) throw new Error(`There is no ${kind} of ${about} in the world.`);
    return id;
  }

  async rows<T extends object>(sql: string, values: unknown[] = []): Promise<T[]> {
    return (await this.database.query<T>(sql, values)).rows;
  }

  /** Copies a row with these columns changed; works for any columns the table may get later. */
  private async like(table: string, where: string, over: Record<string, unknown>): Promise<void> {
    const { rowCount } = await this.database.query(
      `INSERT INTO ${table} SELECT (jsonb_populate_record(t, $1::jsonb)).* FROM ${table} t WHERE ${where} LIMIT 1`,
      [JSON.stringify(over)],
    );
    if (rowCount !== 1) throw new Error(`No ${table} WHERE ${where} to copy from.`);
  }

  /** An organisation with one person in it, both named by canaries. */
  private async newcomer(
    principal: Principal,
    about: string,
    likeEmail: string,
    names: { organisation: string; person: string },
  ): Promise<void> {
    const [template] = await this.rows<{ personId: string; membershipId: string; organisationId: string }>(
      `SELECT p.id AS "personId", m.id AS "membershipId", m.organisation_id AS "organisationId" FROM person p JOIN membership m ON m.person_id = p.id WHERE p.email = $1`,
      [likeEmail],
    );
    if (!template) throw new Error(`There is no ${likeEmail} in the demo.`);
    const [organisationId, personId, membershipId] = [randomUUID(), randomUUID(), randomUUID()];
    const email = `${this.canaries.plant('person.email', about)}@matrix.example`;
    const name = this.canaries.plant(names.organisation, about);
    await this.like('organisation', `id = '${template.organisationId}'`, {
      id: organisationId,
      name_sv: `Bolaget ${name}`,
      name_en: null,
      orgnr: null,
      ror_id: null,
      website: null,
    });
    await this.like('person', `id = '${template.personId}'`, {
      id: personId,
      name: `Kim ${this.canaries.plant(names.person, about)}`,
      email,
    });
    await this.like('membership', `id = '${template.membershipId}'`, {
      id: membershipId,
      person_id: personId,
      organisation_id: organisationId,
    });
    this.newcomers.set(principal, { organisationId, membershipId, email });
    this.ids.organisation.set(about, this.canaries.mark(organisationId, 'organisation.id', about));
    this.ids.membership.set(about, this.canaries.mark(membershipId, 'membership.id', about));
    this.ids.person.set(about, personId);
    this.clients.set(principal, await GraphqlClient.signIn(this.origin, email));
  }

  private async enter(): Promise<void> {
    this.clients.set('anonymous', new GraphqlClient(this.origin));
    for (const [principal, email] of Object.entries(FROM_THE_DEMO))
      this.clients.set(principal as Principal, await GraphqlClient.signIn(this.origin, email));
    await this.newcomer('startupA', 'A', 'startup@demo.example', {
      organisation: 'company.name',
      person: 'company.person',
    });
    await this.newcomer('startupB', 'B', 'startup2@demo.example', {
      organisation: 'company.name',
      person: 'company.person',
    });
    await this.newcomer('elsewhereStartup', 'elsewhere', 'startup@other.example', {
      organisation: 'elsewhere.company',
      person: 'elsewhere.person',
    });
    for (const host of HOSTS) {
      const principal = `host.${host}` as const;
      await this.newcomer(principal, host, 'lab@demo.example', { organisation: 'host.name', person: 'host.person' });
      await this.offer(principal, host);
    }
    const [region] = await this.rows<{ id: string }>(
      `SELECT m.organisation_id AS id FROM membership m JOIN person p ON p.id = m.person_id WHERE p.email = $1`,
      [FROM_THE_DEMO.stockholm],
    );
    this.ids.organisation.set('stockholm', region?.id ?? '');
    const [other] = await this.rows<{ id: string }>(
      `SELECT m.organisation_id AS id FROM membership m JOIN person p ON p.id = m.person_id WHERE p.email = $1`,
      [FROM_THE_DEMO.uppsala],
    );
    this.ids.organisation.set('uppsala', other?.id ?? '');
  }

  /** A capability with nothing known but its name, so that no gate fails. */
  private async offer(principal: Principal, host: string): Promise<void> {
    const organisationId = this.newcomers.get(principal)?.organisationId ?? '';
    const id = await plantCapability(this.database, organisationId, {
      name_sv: `Odling ${this.canaries.plant('host.capability', host)}`,
    });
    this.ids.capability.set(host, this.canaries.mark(id, 'capability.id', host));
  }

  /** Creates the guest as in real use: by the link in a mail. */
  async inviteGuest(): Promise<void> {
    const organisationId = this.id('organisation', GUEST.host);
    const email = `${this.canaries.plant('person.email', 'guest')}@matrix.example`;
    await this.as('staff').ok(InviteDocument, {
      input: {
        email,
        organisationId,
        role: 'GUEST',
        language: 'SV',
        initiativeId: this.id('initiative', GUEST.initiative),
      },
    });
    const token = await eventually(
      () => Promise.resolve(this.mails.mails.map(({ text }) => tokenIn(text)).find(Boolean) ?? ''),
      Boolean,
    );
    const [name, password] = [`Kim ${this.canaries.plant('guest.person', 'guest')}`, 'ett långt lösenord 1'];
    await this.as('anonymous').ok(AcceptInvitationDocument, { input: { token, name, password } });
    this.clients.set('guest', await GraphqlClient.signIn(this.origin, email, password));
    const me = await this.as('guest').me();
    this.newcomers.set('guest', { organisationId, membershipId: me.membership.id, email });
    this.ids.membership.set('guest', this.canaries.mark(me.membership.id, 'membership.id', 'guest'));
    this.ids.person.set('guest', me.id);
  }

  // What people do, step by step --------------------------------------------------------------------

  async submit(
    by: Principal,
    about: string,
    kind: 'need' | 'elsewhere',
    over: Partial<SubmitNeedInput> = {},
  ): Promise<string> {
    const plant = (field: string) => this.canaries.plant(`${kind}.${field}`, about);
    const secret =
      kind === 'need' ? { summary: plant('summary'), criteria: plant('criteria') } : { summary: '', criteria: '' };
    const input = newNeed(`Odling ${plant('title')}`, {
      anonymisedSummary: `Ett bolag behöver odla stamceller i tre satser. ${secret.summary}`,
      confidentialDescription: `Hemligt: ${plant('confidential')}`,
      successCriteria: `Tre godkända satser ${secret.criteria}`,
      ...over,
    });
    const { submitNeed } = await this.as(by).ok(SubmitNeedDocument, { input });
    this.ids.need.set(about, this.canaries.mark(submitNeed.id, `${kind}.id`, about));
    await this.handIn(by, about, kind, submitNeed.id);
    return submitNeed.id;
  }

  /** Uploads a file that is protected like the confidential text. */
  private async handIn(by: Principal, about: string, kind: 'need' | 'elsewhere', needId: string): Promise<void> {
    const answer = await fetch(`${this.origin}/files/needs/${needId}`, {
      method: 'POST',
      body: `Odlat i ${this.canaries.plant(`${kind}.file`, about)}.`,
      headers: {
        'content-type': 'application/octet-stream',
        'x-klustermotor-file-name': `Protokoll%20${this.canaries.plant(`${kind}.fileName`, about)}.txt`,
        authorization: `Bearer ${this.as(by).token}`,
      },
    });
    if (answer.status !== 201) throw new Error(`The file was not taken: ${await answer.text()}`);
    const { id } = (await answer.json()) as { id: string };
    this.ids.file.set(about, this.canaries.mark(id, `${kind}.file.id`, about));
  }

  async publish(about: string, by: Principal = 'staff'): Promise<void> {
    await this.as(by).ok(PublishNeedDocument, { id: this.id('need', about), version: 1 });
  }

  async shortlist(need: string, host: string, mark = need): Promise<void> {
    const { shortlistCapability } = await this.as('staff').ok(ShortlistCapabilityDocument, {
      needId: this.id('need', need),
      capabilityId: this.id('capability', host),
    });
    this.ids.match.set(
      mark,
      mark === need ? this.canaries.mark(shortlistCapability.id, 'match.id', need) : shortlistCapability.id,
    );
  }

  /** Takes one step of a match, at its current version. */
  async step<V>(by: Principal, document: MatchStep<V>, match: string, ...[more]: MoreOf<V>): Promise<void> {
    const id = this.id('match', match);
    const [row] = await this.rows<{ version: number }>('SELECT version FROM match WHERE id = $1', [id]);
    await this.as(by).ok<unknown, unknown>(document as MatchStep<unknown>, {
      matchId: id,
      version: row?.version ?? 0,
      ...more,
    });
  }

  async openConfidential(stage: Stage): Promise<string> {
    const { openConfidential } = await this.as(`host.${stage}` as Principal).ok(OpenConfidentialDocument, {
      matchId: this.id('match', stage),
    });
    return openConfidential.text;
  }

  /** Waits until the worker has nothing left to do. */
  async settled(): Promise<void> {
    await eventually(
      async () =>
        (await this.rows<{ left: string }>('SELECT count(*)::text AS left FROM event WHERE dispatched_at IS NULL'))[0]
          ?.left,
      (left) => left === '0',
    );
    await eventually(
      async () =>
        (await this.rows<{ state: string }>("SELECT state FROM report WHERE state IN ('QUEUED', 'DELIVERING')")).length,
      (count) => count === 0,
    );
    await eventually(
      () =>
        this.rows(
          `SELECT s.id FROM allocation_result r CROSS JOIN jsonb_array_elements(r.result_json::jsonb -> 'assignments') placement
           JOIN allocation_applicant a ON a.round_id = r.round_id AND 'N' || a.number = placement ->> 'applicant'
           JOIN allocation_slot s ON s.round_id = r.round_id AND 'S' || s.number = placement ->> 'host'
           WHERE r.round_id = ANY($1) AND NOT EXISTS (SELECT FROM match m WHERE m.need_id = a.need_id AND m.capability_id = s.capability_id)`,
          [[...this.ids.round.values()]],
        ),
      (placementsWithoutMatch) => placementsWithoutMatch.length === 0,
    );
  }

  readonly day = day;
}
