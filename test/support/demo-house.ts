import { randomUUID } from 'node:crypto';
import type { Config } from '#platform/config';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import pg from 'pg';
import { plantCapability } from './capabilities.js';
import { plantEvents } from './events.js';
import type { CreateInitiativeInput, CreateInitiativeMutation, Role, SubmitNeedInput } from './generated/graphql.js';
import { type GraphqlAnswer, GraphqlClient } from './graphql-client.js';
import { newInitiative, newNeed } from './inputs.js';
import { MailCatcher } from './mail-catcher.js';
import { CreateInitiativeDocument } from './operations/initiatives.graphql.js';
import {
  AcceptInterestDocument,
  AskInterestDocument,
  IntroduceMatchDocument,
  RecordNdaDocument,
  ShortlistCapabilityDocument,
} from './operations/matches.graphql.js';
import { PublishNeedDocument, SubmitNeedDocument } from './operations/needs.graphql.js';
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

/** A match in progress, with the version that its next step must name. */
export interface OnTheWay {
  needId: string;
  id: string;
  version: number;
}

export const UNKNOWN = '01a20738-0000-7000-8000-000000000000';

/** A mutation that takes a match one step further and returns the version that the next step must name. */
export type MatchStep<V> = TypedDocumentNode<Record<string, { version: number }>, V>;
/** What a step needs besides the match: nothing, or the other variables of its document. */
export type MoreOf<V> =
  Record<never, never> extends Omit<V, 'matchId' | 'version'>
    ? [more?: Omit<V, 'matchId' | 'version'>]
    : [more: Omit<V, 'matchId' | 'version'>];

/** The variables that every step of a match has. */
export const at = ({ id, version }: OnTheWay): { matchId: string; version: number } => ({ matchId: id, version });

/** The address of a person whom a test has created under this name. */
export const emailOf = (name: string): string => `${name.toLowerCase().replace(/\W+/g, '.')}@demo.example`;

/** The capability that a match is about: a new one of this host, or the given one. */
interface Host {
  host?: Person;
  capabilityId?: string;
}

/** The demo with its people signed in, a database connection as the owner, and short methods for common actions. */
export class DemoHouse {
  private constructor(
    private readonly house: TestHouse,
    readonly database: pg.Client,
    private readonly people: Map<Person, GraphqlClient>,
    private readonly organisations: Map<Person, string>,
    private readonly mailbox: MailCatcher | undefined,
  ) {}

  static open(env: Record<string, string> = {}, overrides: Partial<Config> = {}): Promise<DemoHouse> {
    return DemoHouse.signedIn(env, overrides);
  }

  /** With a worker, whose mails are kept in a mailbox. */
  static async withMail(env: Record<string, string> = {}): Promise<DemoHouse> {
    const mailbox = await new MailCatcher().start();
    return DemoHouse.signedIn({ SMTP_URL: mailbox.url, ...env }, {}, mailbox);
  }

  private static async signedIn(
    env: Record<string, string>,
    overrides: Partial<Config>,
    mailbox?: MailCatcher,
  ): Promise<DemoHouse> {
    const house = await openTestHouse(env, overrides);
    const database = new pg.Client({ connectionString: house.databaseUrl });
    await database.connect();
    const people = new Map<Person, GraphqlClient>();
    const organisations = new Map<Person, string>();
    await Promise.all(
      Object.entries(PEOPLE).map(async ([person, email]) => {
        const client = await GraphqlClient.signIn(house.origin, email);
        const { membership } = await client.me();
        people.set(person as Person, client);
        organisations.set(person as Person, membership.organisation.id);
      }),
    );
    return new DemoHouse(house, database, people, organisations, mailbox);
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
    await this.mailbox?.stop();
  }

  /** The mails that the worker has sent. */
  get mail(): MailCatcher {
    if (!this.mailbox) throw new Error('This house has no mailbox: open it by `withMail`.');
    return this.mailbox;
  }

  /** Runs a worker until `done` succeeds, if the program was started without one. */
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
    const email = emailOf(name);
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

  /** Disables the account with this name or address. */
  async disable(who: string): Promise<void> {
    await this.database.query('UPDATE person SET disabled_at = now() WHERE $1 IN (name, email::text)', [who]);
  }

  /** Enables the account with this name or address again. */
  async enable(who: string): Promise<void> {
    await this.database.query('UPDATE person SET disabled_at = NULL WHERE $1 IN (name, email::text)', [who]);
  }

  /** Ends all memberships of the person with this name. */
  async endMembershipsOf(name: string): Promise<void> {
    await this.database.query(
      'UPDATE membership SET ended_at = now() WHERE person_id = (SELECT id FROM person WHERE name = $1)',
      [name],
    );
  }

  /** Adds a membership of a person at another person's organisation. @returns the id of the new membership. */
  async alsoMemberAt(of: Person, name: string, role: Role): Promise<string> {
    const id = randomUUID();
    await this.database.query(
      `INSERT INTO membership (workspace_id, id, person_id, organisation_id, role)
       SELECT o.workspace_id, $1, p.id, o.id, $2 FROM organisation o, person p WHERE o.id = $3 AND p.name = $4`,
      [id, role, this.organisationOf(of), name],
    );
    return id;
  }

  /** Another organisation of the demo's workspace. */
  async organisation(name: string): Promise<void> {
    await this.database.query(
      `INSERT INTO organisation (workspace_id, id, name_sv, kind, source)
       SELECT id, $1, $2, 'OTHER', 'Test' FROM workspace WHERE slug = 'flemingsberg'`,
      [randomUUID(), name],
    );
  }

  /** Adds a party that a need excludes, after the need was submitted. */
  async exclude(person: Person, needId: string): Promise<void> {
    await this.database.query(
      `INSERT INTO need_excluded_party (workspace_id, need_id, organisation_id)
       SELECT workspace_id, id, $2 FROM need WHERE id = $1`,
      [needId, this.organisationOf(person)],
    );
  }

  /** A capability of a person's organisation with exactly these facts; all other facts are unknown. */
  capability(host: Person, facts: Record<string, unknown> = {}): Promise<string> {
    return plantCapability(this.database, this.organisationOf(host), facts);
  }

  /** Inserts events in the demo's workspace, as if the program itself had done something. */
  async event(name: string, subjectKind: string, subjectId: string, count = 1): Promise<void> {
    const [workspace] = await this.rows<{ id: string }>("SELECT id FROM workspace WHERE slug = 'flemingsberg'");
    await plantEvents(this.database, workspace?.id ?? '', name, subjectKind, subjectId, count);
  }

  async submitted(over: Partial<SubmitNeedInput> = {}, by: Person = 'startup'): Promise<string> {
    const { submitNeed } = await this.as(by).ok(SubmitNeedDocument, {
      input: newNeed('Odling av stamceller i tre satser', over),
    });
    return submitNeed.id;
  }

  async published(over: Partial<SubmitNeedInput> = {}, by: Person = 'startup'): Promise<string> {
    const id = await this.submitted(over, by);
    await this.as('staff').ok(PublishNeedDocument, { id, version: 1 });
    return id;
  }

  async shortlisted(over: Partial<SubmitNeedInput> = {}, { host = 'lab', capabilityId }: Host = {}): Promise<OnTheWay> {
    const needId = await this.published(over);
    return this.shortlist(needId, capabilityId ?? (await this.capability(host)));
  }

  async shortlist(needId: string, capabilityId: string): Promise<OnTheWay> {
    const { shortlistCapability } = await this.as('staff').ok(ShortlistCapabilityDocument, { needId, capabilityId });
    return { needId, id: shortlistCapability.id, version: shortlistCapability.version };
  }

  /** Tries one step of a match, which may be refused; `more` are the document's variables besides the match. */
  tryStep<V>(
    who: Person | GraphqlClient,
    document: MatchStep<V>,
    match: OnTheWay,
    ...[more]: MoreOf<V>
  ): Promise<GraphqlAnswer<Record<string, { version: number }>>> {
    const client = typeof who === 'string' ? this.as(who) : who;
    return client.ask<Record<string, { version: number }>, unknown>(document as MatchStep<unknown>, {
      ...at(match),
      ...more,
    });
  }

  /** Takes one step of a match. @returns the match with the version for the next step. */
  async step<V>(
    who: Person | GraphqlClient,
    document: MatchStep<V>,
    match: OnTheWay,
    ...more: MoreOf<V>
  ): Promise<OnTheWay> {
    const { data, errors } = await this.tryStep(who, document, match, ...more);
    if (errors) throw new Error(`The step was refused: ${JSON.stringify(errors)}`);
    return { ...match, version: Object.values(data ?? {})[0]?.version ?? 0 };
  }

  async asked(over: Partial<SubmitNeedInput> = {}, host: Host = {}): Promise<OnTheWay> {
    return this.step('staff', AskInterestDocument, await this.shortlisted(over, host));
  }

  async interested(over: Partial<SubmitNeedInput> = {}, host: Host = {}): Promise<OnTheWay> {
    return this.step(host.host ?? 'lab', AcceptInterestDocument, await this.asked(over, host));
  }

  async underNda(over: Partial<SubmitNeedInput> = {}): Promise<OnTheWay> {
    return this.step('staff', RecordNdaDocument, await this.interested(over), {
      signedOn: '2026-01-15',
      diarienummer: 'FS 2026-17',
    });
  }

  async introduced(over: Partial<SubmitNeedInput> = {}): Promise<OnTheWay> {
    return this.step('staff', IntroduceMatchDocument, await this.underNda(over));
  }

  /** An initiative that staff have created. */
  async initiative(over: Partial<CreateInitiativeInput> = {}): Promise<CreateInitiativeMutation['createInitiative']> {
    return (await this.as('staff').ok(CreateInitiativeDocument, { input: newInitiative(over) })).createInitiative;
  }
}
