import pg from 'pg';
import { DemoHouse, type Person, UNKNOWN } from '../support/demo-house.js';
import type { SubmitNeedInput } from '../support/generated/graphql.js';
import { eventually, type GraphqlClient, textOf } from '../support/graphql-client.js';
import { newRound, newSearch } from '../support/inputs.js';
import { TRANSPORTS } from '../support/listeners.js';
import { SCHEMA } from '../support/matrix/schema-paths.js';
import { ActivityDocument, CountsDocument, PositionDocument } from '../support/operations/activity.graphql.js';
import { FoundByWordsDocument } from '../support/operations/candidates.graphql.js';
import { NeedConfidentialDocument, OpenConfidentialDocument } from '../support/operations/confidential.graphql.js';
import {
  AskInterestDocument,
  MatchCountDocument,
  MatchDocument,
  WithdrawMatchDocument,
} from '../support/operations/matches.graphql.js';
import {
  NeedCountDocument,
  NeedDocument,
  NeedTitleDocument,
  SubmitNeedDocument,
  WithdrawNeedDocument,
} from '../support/operations/needs.graphql.js';
import { ReportStateDocument, SightOfReportsDocument } from '../support/operations/reports.graphql.js';
import { AllocationRoundCountDocument, CreateAllocationRoundDocument } from '../support/operations/rounds.graphql.js';
import {
  AlertCountDocument,
  SavedSearchCountDocument,
  SaveSearchDocument,
} from '../support/operations/saved-searches.graphql.js';

const SECRET = 'KRYPTONIT-4711';
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('confidentiality', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    house = await DemoHouse.open();
  });
  afterAll(() => house.close());

  /** The whole answer as it came, without the id that was asked for. */
  const raw = async (client: GraphqlClient, query: string, id: string): Promise<string> => {
    const response = await fetch(`${house.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${client.token}` },
      body: JSON.stringify({ query, variables: { id } }),
    });
    return `${response.status} ${response.headers.get('content-length')} ${(await response.text()).replaceAll(id, '<id>')}`;
  };

  describe('S1: a startup receives nothing of another’s', () => {
    const byId = Object.values(SCHEMA.getQueryType()?.getFields() ?? {})
      .filter(({ args }) => args.some(({ name }) => name === 'id'))
      .map(({ name }) => name);
    const ids: Record<string, () => Promise<string>> = {
      need: () => house.published({ confidentialDescription: SECRET }),
      match: async () => (await house.asked()).id,
      initiative: async () => {
        return (await house.initiative({ titleSv: 'Ett slutet initiativ' })).id;
      },
      report: async () => (await house.rows<{ id: string }>('SELECT id FROM report LIMIT 1'))[0]?.id ?? '',
      allocationRound: async () => {
        const input = newRound([await house.published()], [await house.capability('lab')]);
        return (await house.as('staff').ok(CreateAllocationRoundDocument, { input })).createAllocationRound.id;
      },
      person: async () =>
        (await house.rows<{ id: string }>("SELECT id FROM person WHERE email = 'lab@demo.example'"))[0]?.id ?? '',
      // Open within the workspace: the stranger is from another one.
      capability: () => house.capability('lab'),
      organisation: () => Promise.resolve(house.organisationOf('lab')),
    };
    // In another workspace nobody knows of it; in the same one, a startup knows of no other's.
    const strangers = byId.flatMap(
      (field) =>
        (field === 'capability' || field === 'organisation'
          ? [[field, 'elsewhere']]
          : [
              [field, 'elsewhere'],
              [field, 'rival'],
            ]) as [string, Person][],
    );
    it.each(strangers)(
      '%s answers to %s for a foreign id as for one that does not exist: text, status and length',
      async (field, person) => {
        const make = ids[field];
        if (!make) throw new Error(`There is no foreign ${field} to ask for: add one to \`ids\`.`);
        const id = await make();
        const query = `query($id: ID!) { ${field}(id: $id) { id } }`;
        const foreign = await raw(house.as(person), query, id);
        expect(foreign).toBe(await raw(house.as(person), query, UNKNOWN));
        expect(foreign).toMatch(/NOT_FOUND|FORBIDDEN/);
        // It does exist.
        expect(await raw(house.as('staff'), query, id)).toContain('"data"');
      },
    );
    it('by upper case, braces or blanks around an id that exists', async () => {
      const id = await house.published();
      for (const spelling of [id.toUpperCase(), `{${id}}`, id.replaceAll('-', '')]) {
        const unknown =
          spelling === id.toUpperCase()
            ? UNKNOWN.toUpperCase()
            : spelling.startsWith('{')
              ? `{${UNKNOWN}}`
              : UNKNOWN.replaceAll('-', '');
        expect(await raw(house.as('rival'), textOf(NeedDocument), spelling)).toBe(
          await raw(house.as('rival'), textOf(NeedDocument), unknown),
        );
      }
    });
    it('by the number of its needs, matches or rounds, whatever another does', async () => {
      const count = () => house.as('rival').ok(CountsDocument);
      const before = await count();
      await house.introduced();
      expect(await count()).toEqual(before);
    });
    it('by words of the confidential text that raise an alert, score a point or are found in a list of candidates', async () => {
      const { saveSearch } = await house
        .as('staff')
        .ok(SaveSearchDocument, { input: newSearch({ name: 'Ord i hemligheten', search: SECRET }) });
      const id = await house.published({ confidentialDescription: `Allt om ${SECRET}` });
      const seen = await house.as('staff').ok(FoundByWordsDocument, { id, search: SECRET });
      expect(seen).toMatchObject({ need: { candidates: { totalCount: 0 } } });
      expect(JSON.stringify(seen)).not.toContain(saveSearch.id);
    });
    it('by the text of an error about its own input', async () => {
      const input: SubmitNeedInput = {
        kind: 'LAB',
        title: 'x',
        anonymisedSummary: 'x',
        confidentialDescription: SECRET,
        language: 'SV',
        moneyDirection: 'UNPAID',
        trlNow: 99,
        trlTarget: 1,
        personalData: false,
        ndaNeeded: true,
        windowFrom: '2026-01-02',
        windowTo: '2026-01-01',
        expiresOn: '2020-01-01',
        successCriteria: '',
      };
      const refused = await house.as('startup').ask(SubmitNeedDocument, { input });
      expect(refused.errors?.[0]?.extensions.code).toBe('INVALID');
      expect(JSON.stringify(refused)).not.toContain(SECRET);
      const unfit = await house
        .as('startup')
        .ask(textOf(SubmitNeedDocument), { input: { ...input, windowFrom: 7, ndaNeeded: SECRET } });
      expect(unfit.errors).toBeDefined();
    });
  });

  describe('S2: a partner sees a need only after release', () => {
    it.each(['shortlisted', 'asked', 'interested', 'underNda', 'introduced'] as const)(
      '%s: what it knows ends at once when the match is withdrawn',
      async (stage) => {
        const match = await house[stage]();
        const see = () => house.as('lab').ask(NeedTitleDocument, { id: match.needId });
        expect(!!(await see()).data?.need).toBe(stage !== 'shortlisted');
        await house.step('staff', WithdrawMatchDocument, match);
        expect((await see()).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
        expect(await house.as('lab').refused(MatchDocument, { id: match.id })).toBe('NOT_FOUND');
        expect(await house.as('lab').refused(OpenConfidentialDocument, { matchId: match.id })).toBe('NOT_FOUND');
      },
    );
    it.each(TRANSPORTS)(
      'over %s it hears nothing of the need after the withdrawal, nor in what is replayed to it',
      async (_name, listen) => {
        const match = await house.underNda();
        // Rights that were asked for once must not be remembered.
        await house.as('lab').ok(ActivityDocument, { first: 5 });
        const { position } = await house.as('lab').ok(PositionDocument);
        const ear = listen(house.origin, house.as('lab').token, position);
        const control = listen(house.origin, house.as('staff').token, position);
        await house.step('startup', WithdrawMatchDocument, match);
        await house.as('startup').ok(WithdrawNeedDocument, { id: match.needId, version: 2 });
        await eventually(
          () => Promise.resolve(control.heard),
          (heard) => heard.some(({ name }) => name === 'need.withdrawn'),
        );
        await wait(500);
        const replayed = listen(house.origin, house.as('lab').token, 0);
        await eventually(
          () => Promise.resolve(replayed.heard),
          (heard) => heard.length > 0,
        );
        await wait(500);
        for (const { heard } of [ear, replayed]) {
          const about = heard.filter(({ subjectId, related }) =>
            [subjectId, ...related.map(({ id }) => id)].some((id) => id === match.needId || id === match.id),
          );
          // That it is gone is told, without a title.
          expect(about.filter(({ subjectId }) => subjectId === match.needId)).toEqual([]);
          expect(about.filter(({ title }) => title?.sv || title?.en)).toEqual([]);
        }
        for (const { close } of [ear, replayed, control]) close();
      },
    );
    it('hears of no other partner: neither its steps nor that it opened the confidential text', async () => {
      const first = await house.underNda({ confidentialDescription: SECRET });
      await house.step(
        'staff',
        AskInterestDocument,
        await house.shortlist(first.needId, await house.capability('hospital')),
      );
      await house.as('lab').ok(OpenConfidentialDocument, { matchId: first.id });
      const { activity } = await house.as('hospital').ok(ActivityDocument, { first: 100 });
      const about = activity.edges
        .map(({ node }) => node)
        .filter(({ subjectId, related }) => [subjectId, ...related.map(({ id }) => id)].includes(first.needId))
        .map(({ name }) => name);
      expect(about).toContain('need.published');
      expect(about).not.toContain('need.confidential-opened');
      expect(about.filter((name) => name === 'match.interest-accepted' || name === 'match.nda-recorded')).toEqual([]);
    });
  });

  describe('S3: a coordinator sees its own region only', () => {
    it.each([
      ['stockholm', 'uppsala'],
      ['uppsala', 'stockholm'],
    ] as const)('%s gets no report of %s by list, id, file, agenda or activity', async (mine, theirs) => {
      // Delivered, as the worker would.
      await house.rows(
        "UPDATE report SET state = 'DELIVERED', delivered_at = now() WHERE state IN ('DRAFT', 'QUEUED')",
      );
      const all = await house.rows<{ id: string; recipientId: string }>(
        'SELECT id, recipient_id AS "recipientId" FROM report',
      );
      const own = all.filter(({ recipientId }) => recipientId === house.organisationOf(mine));
      const others = all.filter(({ recipientId }) => recipientId === house.organisationOf(theirs));
      expect([own.length, others.length].every((count) => count > 0)).toBe(true);
      const text = JSON.stringify(await house.as(mine).ok(SightOfReportsDocument));
      for (const { id } of own) expect(text).toContain(id);
      for (const { id } of others) {
        expect(text).not.toContain(id);
        expect(await house.as(mine).refused(ReportStateDocument, { id })).toBe('NOT_FOUND');
        const file = await fetch(`${house.origin}/files/reports/${id}/pdf`, {
          headers: { authorization: `Bearer ${house.as(mine).token}` },
        });
        const unknown = await fetch(`${house.origin}/files/reports/${UNKNOWN}/pdf`, {
          headers: { authorization: `Bearer ${house.as(mine).token}` },
        });
        expect([file.status, await file.text()]).toEqual([unknown.status, await unknown.text()]);
      }
    });
    it('sees no need, match, round or search of anybody', async () => {
      for (const list of [
        NeedCountDocument,
        MatchCountDocument,
        AllocationRoundCountDocument,
        SavedSearchCountDocument,
        AlertCountDocument,
      ])
        expect(await house.as('stockholm').refused(list)).toBe('FORBIDDEN');
    });
  });

  describe('S10: without the services, row-level security holds alone', () => {
    const asRole = async (settings: Record<string, string>) => {
      const client = new pg.Client({ connectionString: house.databaseUrl });
      await client.connect();
      try {
        await client.query('BEGIN');
        await client.query('SET LOCAL ROLE klustermotor_app');
        for (const [name, value] of Object.entries(settings))
          await client.query('SELECT set_config($1, $2, true)', [`app.${name}`, value]);
        return (
          await client.query<{ full_description: string }>('SELECT full_description FROM need_confidential')
        ).rows.map((row) => row.full_description);
      } finally {
        await client.end();
      }
    };
    const settingsOf = async (person: Person, role: string) => {
      const me = await house.as(person).me();
      return {
        workspace_id: me.membership.workspace.id,
        organisation_id: me.membership.organisation.id,
        person_id: me.id,
        role,
      };
    };
    it('every confidential text is read by its startup and nobody else', async () => {
      const text = `${SECRET} bakom andra muren`;
      await house.asked({ confidentialDescription: text });
      expect(await asRole(await settingsOf('startup', 'STARTUP'))).toContain(text);
      const others = [
        {},
        await settingsOf('rival', 'STARTUP'),
        await settingsOf('staff', 'STAFF'),
        await settingsOf('admin', 'ADMIN'),
        await settingsOf('lab', 'PARTNER'),
        await settingsOf('hospital', 'PARTNER'),
        await settingsOf('stockholm', 'COORDINATOR'),
        await settingsOf('elsewhere', 'STAFF'),
        await settingsOf('startup', 'PARTNER'),
      ];
      for (const settings of others) expect(await asRole(settings)).not.toContain(text);
    });
    it('the settings of one request are gone with it', async () => {
      expect(await asRole({})).toEqual([]);
    });
  });

  describe('S4: an administrator reads no confidential text without a trace', () => {
    it('gets none by any field, and none by opening', async () => {
      const match = await house.introduced({ confidentialDescription: SECRET });
      const before = await house.rows('SELECT id FROM reveal');
      const { need } = await house.as('admin').ok(NeedConfidentialDocument, { id: match.needId });
      const text = need.confidentialDescription ?? '';
      const opened = await house.as('admin').ask(OpenConfidentialDocument, { matchId: match.id });
      const read = [text, opened.data?.openConfidential?.text].filter((found) => found?.includes(SECRET)).length;
      expect((await house.rows('SELECT id FROM reveal')).length - before.length).toBe(read);
    });
  });
});
