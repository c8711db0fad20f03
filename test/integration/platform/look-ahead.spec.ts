import { readFileSync } from 'node:fs';
import { interpreted, withoutShapes } from '../../../libs/platform/graphql/testing/index.js';
import { DemoHouse, type Person } from '../../support/demo-house.js';
import { GraphqlClient } from '../../support/graphql-client.js';
import { StatementLog } from '../../support/statement-log.js';

/** Texts that JSON writes with care. */
const AWKWARD = 'Å "citat" \\ bak / fram \t tabb \n rad \u2028 \u00a0 𝕫 🧬 </script> \u007f e\u0301';
const PEOPLE: Person[] = ['staff', 'admin', 'startup', 'rival', 'lab', 'hospital', 'stockholm', 'elsewhere'];
const documents = Object.values(
  JSON.parse(
    readFileSync(new URL('../../../apps/web/src/graphql/generated/persisted-documents.json', import.meta.url), 'utf8'),
  ) as Record<string, string>,
).filter((text) => text.startsWith('query '));

/** Queries that ask in other ways than the page does. */
const OTHERS = {
  aliases:
    '{ a: initiatives(first: 3) { edges { n: node { x: id y: title { s: sv } } c: cursor } t: totalCount } __typename }',
  'two roots': '{ initiatives(first: 2) { totalCount } organisations(first: 2) { edges { node { name { sv en } } } } }',
  'a root without a shape':
    '{ initiatives(first: 2) { totalCount } needs(first: 2) { edges { node { id title } } totalCount } }',
  'only the count': '{ organisations(first: 1) { totalCount } }',
  'only the end': '{ organisations(first: 4) { pageInfo { hasNextPage endCursor } } }',
  'the whole list':
    '{ initiatives(first: 100) { pageInfo { hasNextPage endCursor } totalCount edges { node { id } } } }',
  fragments:
    'query { initiatives(first: 5) { edges { node { ...I ... on Initiative { stage } } } } } fragment I on Initiative { id participations { role organisation { ...O } } } fragment O on Organisation { id name { sv } clusterRoles }',
  'a field twice': '{ initiatives(first: 2) { edges { node { id id title { sv } title { en } } } } }',
  directives: 'query($no: Boolean = false) { initiatives(first: 2) { edges { node { id stage @include(if: $no) } } } }',
  'every field with a shape':
    '{ initiatives(first: 100) { edges { cursor node { id version title { sv en } stage visibility processLeaderName programme financier startsOn endsOn organisation { id name { sv en } kind orgnr rorId municipality website clusterRoles source retrievedAt } milestones { id version title dueOn state doneAt ownerOrganisation { id } } participations { role organisation { id } } } } } }',
  'every organisation':
    '{ organisations(first: 100) { edges { cursor node { id name { sv en } kind orgnr rorId municipality website clusterRoles source retrievedAt } } pageInfo { endCursor hasNextPage } totalCount } }',
  'a variable with a default': 'query($first: Int = 2) { initiatives(first: $first) { edges { node { id } } } }',
  'an input object': 'query($filter: AuditFilterInput) { auditEntries(first: 2, filter: $filter) { totalCount } }',
  'a nested list with a page': '{ needs(first: 2) { edges { node { id candidates(first: 1) { totalCount } } } } }',
  'the schema': '{ __schema { queryType { name } } __type(name: "Initiative") { fields { name type { name kind } } } }',
  'every need':
    '{ needs(first: 100) { totalCount edges { cursor node { id version referenceNo state kind language title anonymisedSummary moneyDirection trlNow trlTarget biosafetyLevel gmmClass clinicalSpeciality certifications sampleTypes volumePerMonth trainingAccepted softGates personalData ndaNeeded windowFrom windowTo budgetSek expiresOn successCriteria submittedAt publishedAt hasConfidentialDescription matches { id version state score dueOn declineReason } } } } }',
  'every need with its company':
    '{ needs(first: 100) { edges { node { id organisation { id name { sv } } matches { id capability { id organisation { id } } } } } } }',
  'every match':
    '{ matches(first: 100) { totalCount edges { node { id version state score dueOn declineReason need { id title state } } } } }',
  'every match with its host':
    '{ matches(first: 100) { edges { node { id capability { id name { sv en } organisation { id name { sv } } } need { id organisation { id } } } } } }',
  'a match of a match': '{ matches(first: 5) { edges { node { id need { id matches { id need { id } } } } } } }',
  'every capability':
    '{ capabilities(first: 100) { totalCount pageInfo { endCursor hasNextPage } edges { node { id version unit site name { sv en } kind methods equipment biosafetyLevel gmmClass certifications sampleTypes clinicalSpeciality capacityPerMonth leadTimeDays nextFreeOn trlFrom trlTo requiredTraining priceGroups openToCompanies validUntil lastConfirmed accessCriteriaUrl source organisation { id name { en } } } } } }',
  'every report':
    '{ reports(first: 100) { totalCount edges { node { id version series revision state template periodFrom periodTo dueOn signatoryName receiverDiarienummer completionComment createdAt deliveredAt receivedAt initiative { id title { sv } milestones { id } } recipient { id } } } } }',
  'computed fields':
    '{ needs(first: 2) { edges { node { id actions } } } matches(first: 2) { edges { node { id gates { code } } } } }',
  'no such page': '{ initiatives(first: 0) { totalCount } }',
  'a strange cursor': '{ initiatives(first: 3, after: "bm8") { totalCount } }',
  'an id that is none': '{ initiative(id: "no") { id } }',
  'a filter': '{ organisations(first: 3, search: "karolinska") { edges { node { id } } totalCount } }',
};

describe('operations answered by shapes, or compiled', () => {
  let house: DemoHouse;
  const covered = new Map<Person, Set<string>>(PEOPLE.map((person) => [person, new Set()]));

  beforeAll(async () => {
    house = await DemoHouse.open();
    await house.introduced();
    await house.asked();
    await house.interested({}, { host: 'hospital' });
    await house.shortlisted();
    await house.initiative();
    await house.rows(
      `UPDATE organisation SET name_sv = $1, website = $1, name_en = NULL, retrieved_at = '2026-03-04 05:06:07.089999+00'
       WHERE id = (SELECT id FROM organisation WHERE workspace_id = (SELECT id FROM workspace WHERE slug = 'flemingsberg') ORDER BY name_sv LIMIT 1)`,
      [AWKWARD],
    );
    await house.rows(`UPDATE initiative SET title_en = NULL, programme = $1, starts_on = NULL`, [AWKWARD]);
    await house.rows(
      `UPDATE milestone SET title = $1, done_at = '2026-12-31 23:59:59.999999+00' WHERE id = (SELECT id FROM milestone ORDER BY id LIMIT 1)`,
      [AWKWARD],
    );
  });
  afterAll(() => house.close());

  async function ask(person: Person, query: string, variables: object): Promise<string> {
    const answer = await fetch(`${house.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${house.as(person).token}` },
      body: JSON.stringify({ query, variables }),
    });
    return `${answer.status} ${answer.headers.get('content-type')} ${await answer.text()}`;
  }
  /** The answers in every way, and whether the database writes the first one by itself. */
  async function bothWays(person: Person, query: string, variables: object = {}) {
    const written = await ask(person, query, variables);
    const resolved = await interpreted(() => ask(person, query, variables));
    // What comes again is compiled.
    for (let time = 0; time < 3; time++)
      expect(await withoutShapes(() => ask(person, query, variables))).toBe(resolved);
    return { written, resolved, byShapes: await isByShapes(person, query, variables) };
  }
  /** Whether the database writes the answer, and nothing else is read. The program reads on its own as well, seldom. */
  async function isByShapes(person: Person, query: string, variables: object): Promise<boolean> {
    for (let time = 0; time < 3; time++) {
      const log = new StatementLog();
      await ask(person, query, variables);
      log.end();
      const read = log.statements.filter(({ text }) => !/set_config\(|FROM session_token/.test(text));
      if (read.length > 0 && read.every(({ text }) => text.includes(' AS json FROM'))) return true;
    }
    return false;
  }
  const variables = async () => ({
    first: 3,
    id: (await house.rows<{ id: string }>('SELECT id FROM initiative ORDER BY created_at LIMIT 1'))[0]?.id,
    token: 'none',
  });

  it.each(documents.map((text) => [/^query (\w+)/.exec(text)?.[1] as string, text] as const))(
    '%s of the page is the same to the byte for everybody',
    async (name, text) => {
      for (const person of PEOPLE) {
        const { written, resolved, byShapes } = await bothWays(person, text, await variables());
        expect(written).toBe(resolved);
        if (byShapes) covered.get(person)?.add(name);
      }
    },
  );
  it.each(Object.entries(OTHERS))('%s: the same to the byte for everybody', async (name, text) => {
    for (const person of PEOPLE) {
      const { written, resolved, byShapes } = await bothWays(person, text);
      expect(written).toBe(resolved);
      if (byShapes) covered.get(person)?.add(name);
    }
  });
  it('page by page to the end, forwards', async () => {
    const text =
      'query($after: String) { organisations(first: 7, after: $after) { edges { cursor node { id name { sv } } } pageInfo { endCursor hasNextPage } totalCount } }';
    let after: string | null = null;
    for (let pages = 0; pages < 30; pages++) {
      const { written, resolved, byShapes } = await bothWays('staff', text, { after });
      expect(byShapes).toBe(true);
      expect(written).toBe(resolved);
      const { pageInfo } = (
        JSON.parse(written.slice(written.indexOf('{'))) as {
          data: { organisations: { pageInfo: { endCursor: string; hasNextPage: boolean } } };
        }
      ).data.organisations;
      if (!pageInfo.hasNextPage) return;
      after = pageInfo.endCursor;
    }
    throw new Error('The list has no end.');
  });
  it('leave to the resolvers what is an error, and what an API token may not read', async () => {
    const { id } = await variables();
    for (const [query, given] of [
      ['query($id: ID!) { initiative(id: $id) { id title { sv } } }', { id: '01a20738-0000-7000-8000-000000000000' }],
      ['query($id: ID!) { initiative(id: $id) { id nothing } }', { id }],
    ] as const) {
      const { written, resolved } = await bothWays('staff', query, given);
      expect(written).toBe(resolved);
      expect(written).toContain('errors');
    }
  });
  it('take one trip, which also finds out who asks', async () => {
    const query = '{ initiatives(first: 5) { edges { node { id milestones { id } } } totalCount } }';
    await ask('staff', query, {});
    const log = new StatementLog();
    await ask('staff', query, {});
    log.end();
    expect(log.counts).toEqual({ statements: 2, transactions: 1, readTransactions: 1, roundTrips: 1 });
  });
  it('are not answered for a session that has ended, nor by rights that have changed', async () => {
    const query = '{ needs(first: 50) { edges { node { id } } totalCount } }';
    const person = await GraphqlClient.signIn(house.origin, 'startup2@demo.example');
    const asked = async () => {
      const answer = await fetch(`${house.origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${person.token}` },
        body: JSON.stringify({ query }),
      });
      return (await answer.json()) as {
        data?: { needs: { totalCount: number } };
        errors?: { extensions: { code: string } }[];
      };
    };
    const before = (await asked()).data?.needs.totalCount;
    expect((await asked()).data?.needs.totalCount).toBe(before);
    const membership = `id IN (SELECT m.id FROM membership m JOIN person p ON p.id = m.person_id WHERE p.email = 'startup2@demo.example')`;
    await house.rows(`UPDATE membership SET role = 'STAFF' WHERE ${membership}`);
    expect((await asked()).data?.needs.totalCount).toBeGreaterThan(before as number);
    await house.rows(`UPDATE membership SET role = 'STARTUP' WHERE ${membership}`);
    expect((await asked()).data?.needs.totalCount).toBe(before);
    await house.rows(
      `UPDATE session SET ended_at = now() WHERE person_id IN (SELECT id FROM person WHERE email = 'startup2@demo.example')`,
    );
    for (let time = 0; time < 3; time++) {
      const { data, errors } = await asked();
      expect([data ?? undefined, errors?.[0]?.extensions.code]).toEqual([undefined, 'UNAUTHENTICATED']);
    }
  });
  it('are most lists of the page', () => {
    const everybody = [
      'Initiatives',
      'FindableInitiatives',
      'InitiativeChoices',
      'Organisations',
      'OrganisationChoices',
    ];
    const members = [
      'Capabilities',
      'CapabilityChoices',
      'every capability',
      'every organisation',
      'fragments',
      'aliases',
    ];
    const lists: Partial<Record<Person, string[]>> = {
      staff: ['Needs', 'FindableNeeds', 'Matches', 'every need', 'every match with its host'],
      startup: ['Needs', 'FindableNeeds', 'every need', 'every match'],
      // Whether a partner knows the company depends on its matches: the resolvers say it.
      lab: ['FindableNeeds', 'every need', 'every match'],
      stockholm: ['Reports', 'FindableReports', 'every report'],
    };
    const missing = Object.entries(lists).flatMap(([person, own]) =>
      [...everybody, ...members, ...own]
        .filter((name) => !covered.get(person as Person)?.has(name))
        .map((name) => `${person}: ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
