import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { DemoHouse, type Person, UNKNOWN } from '../../support/demo-house.js';
import { eventually } from '../../support/graphql-client.js';
import { day } from '../../support/inputs.js';
import { operation } from '../../support/operation.js';
import { AgendaDocument, EventsDocument, PositionDocument } from '../../support/operations/activity.graphql.js';
import {
  CapabilitiesDocument,
  CapabilityCountDocument,
  CapabilityDocument,
} from '../../support/operations/capabilities.graphql.js';
import { OpenConfidentialDocument } from '../../support/operations/confidential.graphql.js';
import { CreateInitiativeDocument } from '../../support/operations/initiatives.graphql.js';
import { PublishNeedDocument } from '../../support/operations/needs.graphql.js';
import { LettersOfIntentDocument, OrganisationDocument } from '../../support/operations/organisations.graphql.js';
import { ReportRecipientsDocument } from '../../support/operations/reports.graphql.js';

type Node = { id: string } & Record<string, unknown>;
type Connection = {
  edges: { cursor: string; node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount?: number;
};

/** Lists by keyset, with who sees something in them. */
const CONNECTIONS: [list: string, person: Person][] = [
  ['organisations', 'rival'],
  ['capabilities', 'rival'],
  ['needs', 'staff'],
  ['matches', 'staff'],
  ['initiatives', 'staff'],
  ['reports', 'staff'],
  ['activity', 'staff'],
];

describe('registers, lists and what happened', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    house = await DemoHouse.open();
  });
  afterAll(() => house.close());

  const page = async (list: string, person: Person, more = '') =>
    (
      await house
        .as(person)
        .ok<Record<string, Connection>>(
          `{ ${list}(first: 100${more}) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`,
        )
    )[list] as Connection;

  operation('organisations', () => {
    const names = async (args: string) =>
      (
        await house
          .as('lab')
          .ok<{ organisations: { totalCount: number; edges: { node: { kind: string; name: { sv: string } } }[] } }>(
            `{ organisations(first: 100${args}) { totalCount edges { node { kind name { sv } } } } }`,
          )
      ).organisations;
    it('are found by name, by number and by kind, in order of name', async () => {
      const all = await names('');
      expect(all.totalCount).toBe(all.edges.length);
      const listed = all.edges.map(({ node }) => node.name.sv);
      expect(listed).toEqual([...listed].sort((a, b) => a.localeCompare(b, 'sv')));
      expect((await names(', search: "exempelCELL"')).edges.length).toBeGreaterThan(0);
      expect(new Set((await names(', kind: REGION')).edges.map(({ node }) => node.kind))).toEqual(new Set(['REGION']));
      const [numbered] = await house.rows<{ orgnr: string; nameSv: string }>(
        `SELECT orgnr, o.name_sv AS "nameSv" FROM organisation o JOIN workspace w ON w.id = o.workspace_id WHERE w.slug = 'flemingsberg' AND orgnr IS NOT NULL LIMIT 1`,
      );
      expect(numbered).toBeDefined();
      expect(
        (await names(`, search: "${numbered?.orgnr.slice(0, 6)}-${numbered?.orgnr.slice(6)}"`)).edges.map(
          ({ node }) => node.name.sv,
        ),
      ).toEqual([numbered?.nameSv]);
    });
    it('take a person’s signs literally', async () => {
      for (const search of ['%', '_', '\\\\', "' OR 1=1 --"])
        expect((await names(`, search: "${search}"`)).totalCount).toBe(0);
    });
    it('refuse a kind that does not exist', async () => {
      expect(await house.as('lab').refused('{ organisations(kind: CIRCUS) { totalCount } }')).toBe(
        'GRAPHQL_VALIDATION_FAILED',
      );
    });
  });

  operation('organisation', () => {
    it('is read by everybody in the workspace', async () => {
      const id = house.organisationOf('lab');
      for (const person of ['startup', 'stockholm', 'hospital'] as const)
        expect(await house.as(person).ok(OrganisationDocument, { id })).toMatchObject({
          organisation: { id, source: expect.stringMatching(/^Demo/) as string },
        });
    });
    it('does not exist in another workspace, nor when it does not exist', async () => {
      expect(await house.as('elsewhere').refused(OrganisationDocument, { id: house.organisationOf('lab') })).toBe(
        'NOT_FOUND',
      );
      expect(await house.as('lab').refused(OrganisationDocument, { id: UNKNOWN })).toBe('NOT_FOUND');
      expect(['NOT_FOUND', 'INVALID']).toContain(await house.as('lab').refused(OrganisationDocument, { id: 'x' }));
    });
  });

  operation('capabilities', () => {
    const found = async (search: string) =>
      (await house.as('startup').ok(CapabilitiesDocument, { search })).capabilities.edges.map(
        ({ node }) => node.name.sv,
      );
    it('are found by what they are called and what they do', async () => {
      expect(await found('gmp')).toContain('Cellodling enligt GMP');
      expect(await found('polysomnography')).toEqual(['Sömnlaboratorium']);
      expect(await found('%')).toEqual([]);
    });
    it('refuse the anonymous', async () => {
      expect(await house.anybody().refused(CapabilityCountDocument)).toBe('UNAUTHENTICATED');
    });
  });

  operation('capability', () => {
    it('says null for what is not known', async () => {
      expect(await house.as('startup').ok(CapabilityDocument, { id: await house.capability('lab') })).toEqual({
        capability: {
          openToCompanies: null,
          biosafetyLevel: null,
          validUntil: null,
          leadTimeDays: null,
          gmmClass: null,
          name: { sv: 'Provresurs', en: null },
          organisation: { id: house.organisationOf('lab') },
        },
      });
    });
    it('does not exist in another workspace, nor when it does not exist', async () => {
      expect(await house.as('elsewhere').refused(CapabilityDocument, { id: await house.capability('lab') })).toBe(
        'NOT_FOUND',
      );
      expect(await house.as('startup').refused(CapabilityDocument, { id: UNKNOWN })).toBe('NOT_FOUND');
      expect(['NOT_FOUND', 'INVALID']).toContain(await house.as('startup').refused(CapabilityDocument, { id: 'x' }));
    });
  });

  operation('lettersOfIntent', () => {
    it('tell who has adopted the letter, each with where that is known from', async () => {
      const { lettersOfIntent } = await house.as('stockholm').ok(LettersOfIntentDocument);
      expect(lettersOfIntent).toHaveLength(1);
      expect(lettersOfIntent[0]?.signedOn).toMatch(/^2024-06/);
      expect(lettersOfIntent[0]?.adoptions.length).toBeGreaterThan(0);
      for (const { source } of lettersOfIntent[0]?.adoptions ?? []) expect(source).toBeTruthy();
    });
    it('are none in a workspace that has none, and refuse the anonymous', async () => {
      expect(await house.as('elsewhere').ok(LettersOfIntentDocument)).toEqual({ lettersOfIntent: [] });
      expect(await house.anybody().refused(LettersOfIntentDocument)).toBe('UNAUTHENTICATED');
    });
  });

  operation('reportRecipients', () => {
    it('are the regions that have a coordinator', async () => {
      const { reportRecipients } = await house.as('staff').ok(ReportRecipientsDocument);
      expect(reportRecipients.map(({ id }) => id).sort()).toEqual(
        [house.organisationOf('stockholm'), house.organisationOf('uppsala')].sort(),
      );
      expect(await house.as('elsewhere').ok(ReportRecipientsDocument)).toEqual({ reportRecipients: [] });
    });
    it.each(['startup', 'lab', 'stockholm'] as const)('refuse %s', async (person) => {
      expect(await house.as(person).refused(ReportRecipientsDocument)).toBe('FORBIDDEN');
    });
  });

  operation('position', () => {
    it('counts up by one for each event of the workspace, and of no other', async () => {
      const position = async (person: Person) => (await house.as(person).ok(PositionDocument)).position;
      const [here, there] = [await position('startup'), await position('elsewhere')];
      await house.submitted();
      expect([await position('startup'), await position('elsewhere')]).toEqual([here + 1, there]);
    });
    it('refuses the anonymous', async () => {
      expect(await house.anybody().refused(PositionDocument)).toBe('UNAUTHENTICATED');
    });
  });

  operation('activity', () => {
    type Activity = {
      activity: {
        edges: {
          node: {
            name: string;
            subjectId: string;
            actorName: string | null;
            position: number;
            title: { sv: string | null } | null;
          };
        }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    };
    const recent = async (person: Person, args = 'first: 100') =>
      (
        await house
          .as(person)
          .ok<Activity>(
            `{ activity(${args}) { edges { node { name subjectId actorName position title { sv } } } pageInfo { hasNextPage endCursor } } }`,
          )
      ).activity;
    const of = async (person: Person, subjectId: string) =>
      (await recent(person)).edges
        .filter(({ node }) => node.subjectId === subjectId)
        .map(({ node }) => `${node.name} ${node.actorName ?? '–'}`);

    it('tells each role what it may see, newest first, with names only where it may know them', async () => {
      const match = await house.interested();
      expect(await of('staff', match.id)).toEqual([
        'match.interest-accepted Love Labb',
        'match.interest-asked Disa Demo',
        'match.shortlisted Disa Demo',
      ]);
      expect(await of('staff', match.needId)).toEqual(['need.published Disa Demo', 'need.submitted Stina Startup']);
      expect(await of('startup', match.needId)).toEqual(['need.published –', 'need.submitted Stina Startup']);
      expect((await of('startup', match.id)).slice(0, 2)).toEqual([
        'match.interest-accepted –',
        'match.interest-asked –',
      ]);
      expect((await of('lab', match.id)).slice(0, 2)).toEqual([
        'match.interest-accepted Love Labb',
        'match.interest-asked –',
      ]);
      for (const person of ['rival', 'hospital', 'stockholm', 'elsewhere'] as const) {
        const seen = (await recent(person)).edges.map(({ node }) => node.subjectId);
        for (const id of [match.id, match.needId]) expect(seen).not.toContain(id);
      }
    });
    it('reaches what a viewer may see behind a thousand events that it may not', async () => {
      await house.submitted({ title: 'Långt ner i loggen' }, 'rival');
      await house.event('need.submitted', 'NEED', await house.submitted(), 1200);
      let after: string | null = null;
      const titles: (string | null | undefined)[] = [];
      for (let turn = 0; turn < 20; turn += 1) {
        const { edges, pageInfo }: Activity['activity'] = await recent(
          'rival',
          `first: 100${after ? `, after: "${after}"` : ''}`,
        );
        titles.push(...edges.map(({ node }) => node.title?.sv));
        if (!pageInfo.hasNextPage) break;
        // A next page without a place to continue from would have the viewer ask for the same page for ever.
        expect(pageInfo.endCursor).not.toBeNull();
        after = pageInfo.endCursor;
      }
      expect(titles).toContain('Långt ner i loggen');
    });
    it('refuses a page that is too large or empty, and a cursor that is not its own', async () => {
      for (const args of ['first: 0', 'first: 101', 'after: "x"', 'after: "-1"', 'after: "1e3"']) {
        const { errors } = await house.as('staff').ask(`{ activity(${args}) { pageInfo { hasNextPage } } }`);
        expect(errors?.[0]?.extensions).toMatchObject({
          code: 'INVALID',
          data: { fields: [{ field: args.split(':')[0] }] },
        });
      }
    });
  });

  operation('events', (tally) => {
    const listen = (token: string, after: number) => {
      const heard: { subjectId: string; position: number }[] = [];
      let ended: unknown;
      const client = createClient({
        url: `${house.origin.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        connectionParams: { token },
        retryAttempts: 0,
      });
      client.subscribe<{ events: { subjectId: string; position: number } }>(
        { query: EventsDocument, variables: { after } },
        {
          next: ({ data, errors }) => (data ? heard.push(data.events) : (ended = errors)),
          error: (error) => (ended = error),
          complete: () => (ended ??= 'complete'),
        },
      );
      return { heard, ended: () => ended, close: () => client.dispose() };
    };
    it('tells what happens to those who may see it', async () => {
      const { position } = await house.as('staff').ok(PositionDocument);
      const [staff, rival] = [listen(house.as('staff').token, position), listen(house.as('rival').token, position)];
      const id = await house.submitted();
      const [heard] = await eventually(
        () => Promise.resolve(staff.heard),
        (list) => list.length > 0,
      );
      expect(heard).toEqual({ subjectId: id, position: position + 1 });
      tally.done();
      await new Promise((wait) => setTimeout(wait, 200));
      expect(rival.heard).toEqual([]);
      for (const listener of [staff, rival]) listener.close();
    });
    it('refuses the anonymous, a position that is none, and the way over HTTP', async () => {
      const nobody = listen('x'.repeat(43), 0);
      expect(
        await eventually(
          () => Promise.resolve(nobody.ended()),
          (ended) => ended !== undefined,
        ),
      ).toMatchObject({ code: 4403 });
      tally.refused('UNAUTHENTICATED');
      const wrong = listen(house.as('staff').token, -1);
      await eventually(
        () => Promise.resolve(wrong.ended()),
        (ended) => JSON.stringify(ended ?? '').includes('BAD_USER_INPUT'),
      );
      expect(
        (await house.as('staff').ask('subscription { events { id } }')).errors?.map(({ message, extensions }) => [
          message,
          extensions.code,
        ]),
      ).toEqual([['Subscriptions run over graphql-ws.', 'INVALID']]);
      for (const listener of [nobody, wrong]) listener.close();
    });
  });

  operation('agenda', () => {
    const reasons = async (person: Person, ...ids: string[]) =>
      (await house.as(person).ok(AgendaDocument)).agenda
        .filter(({ subjectId }) => ids.includes(subjectId))
        .map(({ reason }) => reason);
    it('passes a need from one desk to the next', async () => {
      const others: Person[] = ['startup', 'lab', 'hospital', 'stockholm', 'elsewhere'];
      const nobodyElse = async (ids: string[], except: Person[]) => {
        for (const person of others.filter((one) => !except.includes(one)))
          expect([person, await reasons(person, ...ids)]).toEqual([person, []]);
      };
      const needId = await house.submitted();
      expect(await reasons('staff', needId)).toEqual(['NEED_TO_TRIAGE']);
      await house.as('staff').ok(PublishNeedDocument, { id: needId, version: 1 });
      expect(await reasons('admin', needId)).toEqual(['NEED_WITHOUT_CANDIDATE']);
      let match = await house.shortlist(needId, await house.capability('lab'));
      expect(await reasons('staff', needId, match.id)).toEqual(['MATCH_TO_ASK']);
      await nobodyElse([needId, match.id], []);
      match = await house.step('staff', 'askInterest', match);
      expect(await reasons('staff', needId, match.id)).toEqual([]);
      expect(await reasons('lab', needId, match.id)).toEqual(['INTEREST_TO_ANSWER']);
      await nobodyElse([needId, match.id], ['lab']);
      match = await house.step('lab', 'acceptInterest', match);
      expect([await reasons('staff', match.id), await reasons('lab', match.id)]).toEqual([['NDA_TO_RECORD'], []]);
      match = await house.step('staff', 'recordNda', match, ', signedOn: "2026-01-15"');
      expect([await reasons('staff', match.id), await reasons('lab', match.id)]).toEqual([
        ['MATCH_TO_INTRODUCE'],
        ['NDA_TO_READ'],
      ]);
      await house.as('lab').ok(OpenConfidentialDocument, { matchId: match.id });
      expect(await reasons('lab', match.id)).toEqual([]);
      match = await house.step('staff', 'introduceMatch', match);
      expect(await reasons('staff', match.id)).toEqual(['INITIATIVE_TO_START']);
      const input = {
        matchId: match.id,
        titleSv: 'Ur en matchning',
        visibility: 'PARTICIPANTS',
        milestones: [{ title: 'Bolagets del', dueOn: day(3), ownerOrganisationId: house.organisationOf('startup') }],
      };
      const { createInitiative } = await house.as('staff').ok(CreateInitiativeDocument, { input });
      expect([
        await reasons('staff', match.id),
        await reasons('startup', createInitiative.id),
        await reasons('lab', createInitiative.id),
      ]).toEqual([[], ['MILESTONE_DUE'], []]);
    });
    it('says when a partner has let the days go by', async () => {
      const match = await house.asked();
      await house.rows('UPDATE match SET due_on = $2 WHERE id = $1', [match.id, day(-3)]);
      expect(await reasons('staff', match.id)).toEqual(['ANSWER_OVERDUE']);
      const { agenda } = await house.as('lab').ok(AgendaDocument);
      expect(agenda.find(({ subjectId }) => subjectId === match.id)).toMatchObject({ overdue: true, dueOn: day(-3) });
      const dates = agenda.map(({ dueOn }) => dueOn ?? '9999');
      expect(dates).toEqual([...dates].sort());
    });
    it('asks a host to confirm what has not been confirmed for a year', async () => {
      const id = await house.capability('lab', { last_confirmed: day(-400) });
      expect([await reasons('lab', id), await reasons('hospital', id)]).toEqual([['CAPABILITY_TO_CONFIRM'], []]);
    });
    it('refuses the anonymous', async () => {
      expect(await house.anybody().refused(AgendaDocument)).toBe('UNAUTHENTICATED');
    });
  });

  describe('every list', () => {
    const cursorsOf = (keys: unknown) => Buffer.from(JSON.stringify(keys)).toString('base64url');
    it.each(CONNECTIONS)(
      '%s refuses a page of none and of more than a hundred, by the name of the field',
      async (list, person) => {
        for (const first of [0, -1, 101]) {
          const { errors } = await house.as(person).ask(`{ ${list}(first: ${first}) { pageInfo { hasNextPage } } }`);
          expect(errors?.[0]?.extensions).toMatchObject({
            code: 'INVALID',
            category: 'INVALID',
            data: { fields: [{ field: 'first' }] },
          });
        }
        expect((await page(list, person)).edges.length).toBeLessThanOrEqual(100);
      },
    );
    it.each(CONNECTIONS)('%s refuses a cursor that was tampered with', async (list, person) => {
      const cursors = [
        'x',
        cursorsOf(['a']),
        cursorsOf(['1', '2']),
        cursorsOf([1, 2]),
        cursorsOf({}),
        cursorsOf(['2026-01-01', "' OR 1=1 --"]),
        cursorsOf(['2026-01-01', UNKNOWN, 'more']),
      ];
      for (const after of cursors)
        expect([
          after,
          await house
            .as(person)
            .refused(`query($after: String) { ${list}(after: $after) { pageInfo { hasNextPage } } }`, { after }),
        ]).toEqual([after, 'INVALID']);
    });
    it.each(CONNECTIONS.filter(([list]) => list !== 'activity'))(
      '%s refuses a cursor with a character that no text can hold',
      async (list, person) => {
        expect(
          await house
            .as(person)
            .refused(`query($after: String) { ${list}(after: $after) { pageInfo { hasNextPage } } }`, {
              after: cursorsOf(['\u0000', UNKNOWN]),
            }),
        ).toBe('INVALID');
      },
    );
    it.each(CONNECTIONS.filter(([list]) => list !== 'reports'))(
      '%s gives each row once while rows are added',
      async (list, person) => {
        const before = (await page(list, person)).edges.map(({ node }) => node.id);
        expect(before.length).toBeGreaterThan(2);
        const seen: string[] = [];
        let after: string | null = null;
        const size = Math.max(2, Math.ceil(before.length / 6));
        for (let turn = 0; turn < 60; turn += 1) {
          const data: Record<string, Connection> = await house
            .as(person)
            .ok<Record<string, Connection>>(
              `query($after: String) { ${list}(first: ${size}, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`,
              { after },
            );
          const { edges, pageInfo } = data[list] as Connection;
          seen.push(...edges.map(({ node }) => node.id));
          if (!pageInfo.hasNextPage || (list === 'activity' && seen.length >= before.length)) break;
          expect(edges.at(-1)?.cursor).toBe(pageInfo.endCursor);
          after = pageInfo.endCursor;
          // One at each end of the alphabet and at the end of time, in each of the lists.
          await house.capability('lab', { name_sv: turn % 2 ? `AAA ${turn}` : `ÖÖÖ ${turn}` });
          await house.asked({ title: `Under vandringen ${turn}` });
          await house.rows(
            "INSERT INTO organisation (workspace_id, id, name_sv, kind, source) SELECT id, gen_random_uuid(), $1, 'OTHER', 'Test' FROM workspace WHERE slug = 'flemingsberg'",
            [turn % 2 ? `AAA ${turn}` : `ÖÖÖ ${turn}`],
          );
          await house
            .as('staff')
            .ok(CreateInitiativeDocument, {
              input: { titleSv: `Under vandringen ${turn}`, visibility: 'CLUSTER', milestones: [] },
            });
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect(before.filter((id) => !seen.includes(id))).toEqual([]);
      },
    );
  });
});
