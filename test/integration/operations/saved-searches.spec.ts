import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { HAND_WEIGHTS, PART_CODES } from '#matching';
import { DemoHouse, type Person, UNKNOWN } from '../../support/demo-house.js';
import { eventually, type GraphqlClient } from '../../support/graphql-client.js';
import { MailCatcher } from '../../support/mail-catcher.js';
import { operation } from '../../support/operation.js';
import { AgendaDocument, EventsDocument } from '../../support/operations/activity.graphql.js';
import { WhyNotDocument } from '../../support/operations/candidates.graphql.js';
import { UpdateCapabilityDocument } from '../../support/operations/capabilities.graphql.js';
import { WithdrawNeedDocument } from '../../support/operations/needs.graphql.js';
import {
  AlertsDocument,
  DeleteSavedSearchDocument,
  MarkAlertsReadDocument,
} from '../../support/operations/saved-searches.graphql.js';

interface Search {
  id: string;
  version: number;
  name: string;
  active: boolean;
  minScore: number | null;
  unreadCount: number;
}
interface Alert {
  id: string;
  searchId: string;
  searchName: string;
  score: number | null;
  readAt: string | null;
  need: { id: string; title: string; anonymisedSummary: string };
  capability: { id: string } | null;
}
interface Connection<T> {
  totalCount: number;
  edges: { node: T }[];
}

const SEARCH =
  'id version name watches active mail minScore search site kinds unreadCount need { id } capabilities { id }';
const SAVE = `mutation($input: SaveSearchInput!) { saveSearch(input: $input) { ${SEARCH} } }`;
const CHANGE = `mutation($id: ID!, $version: Int!, $input: ChangeSavedSearchInput!) { changeSavedSearch(id: $id, version: $version, input: $input) { ${SEARCH} } }`;
const SEARCHES = `{ savedSearches(first: 100) { totalCount edges { node { ${SEARCH} } } } }`;

describe('saved searches', () => {
  let house: DemoHouse;
  let catcher: MailCatcher;
  beforeAll(async () => {
    catcher = await new MailCatcher().start();
    house = await DemoHouse.open({ SMTP_URL: catcher.url });
  });
  afterAll(async () => {
    await house.close();
    await catcher.stop();
  });

  const client = (who: Person | GraphqlClient): GraphqlClient => (typeof who === 'string' ? house.as(who) : who);
  const save = async (who: Person | GraphqlClient, input: object): Promise<Search> =>
    (
      await client(who).ok<{ saveSearch: Search }>(SAVE, {
        input: { name: 'Bevakning', watches: 'OPEN_NEEDS', ...input },
      })
    ).saveSearch;
  const alerts = async (who: Person | GraphqlClient, search?: Search): Promise<Alert[]> =>
    (await client(who).ok(AlertsDocument)).alerts.edges
      .map(({ node }) => node)
      .filter(({ searchId }) => !search || searchId === search.id);
  const told = (who: Person | GraphqlClient, search: Search, needId: string, capabilityId: string | null = null) =>
    eventually(
      () => alerts(who, search),
      (list) =>
        list.some(
          ({ need, capability }) => need.id === needId && (capabilityId === null || capability?.id === capabilityId),
        ),
    );
  /** The office hears of every need in the transaction that tells partners: once it has, they have been told as well. */
  const everyNeed = () => save('staff', { name: 'Alla nya behov' });
  const searches = async (who: Person | GraphqlClient) =>
    (await client(who).ok<{ savedSearches: Connection<Search> }>(SEARCHES)).savedSearches.edges.map(({ node }) => node);

  operation('saveSearch', () => {
    it('keeps what a partner watches for, trimmed, once for each key', async () => {
      const capabilityId = await house.capability('lab');
      const input = {
        name: '  Stamceller  ',
        capabilityIds: [capabilityId],
        search: ' odling ',
        kinds: ['LAB'],
        minScore: 5,
        idempotencyKey: 'en-gång',
      };
      const first = await save('lab', input);
      expect(first).toMatchObject({
        name: 'Stamceller',
        search: 'odling',
        kinds: ['LAB'],
        minScore: 5,
        active: true,
        mail: false,
        version: 1,
        unreadCount: 0,
        capabilities: [{ id: capabilityId }],
        need: null,
      });
      expect((await save('lab', input)).id).toBe(first.id);
    });
    it.each<[string, Person, object, string]>([
      ['a startup', 'startup', {}, 'FORBIDDEN'],
      ['a coordinator', 'stockholm', {}, 'FORBIDDEN'],
      ['a name that is too short', 'lab', { name: ' x ' }, 'INVALID'],
      ['candidates for a partner', 'lab', { watches: 'CANDIDATES', needId: UNKNOWN }, 'INVALID'],
      ['candidates without a need', 'staff', { watches: 'CANDIDATES' }, 'INVALID'],
      ['candidates of a need that is not there', 'staff', { watches: 'CANDIDATES', needId: UNKNOWN }, 'NOT_FOUND'],
      ['capabilities that are not there', 'lab', { capabilityIds: [UNKNOWN] }, 'INVALID'],
      ['a score without a capability to compare with', 'staff', { minScore: 10 }, 'INVALID'],
      ['a site of a need', 'lab', { site: 'Huddinge' }, 'INVALID'],
    ])('is refused for %s', async (_case, person, input, code) => {
      expect(
        await house.as(person).refused(SAVE, { input: { name: 'Bevakning', watches: 'OPEN_NEEDS', ...input } }),
      ).toBe(code);
    });
    it('is refused for another organisation’s capabilities and for a need of another workspace', async () => {
      expect(
        await house
          .as('lab')
          .refused(SAVE, {
            input: { name: 'Annans', watches: 'OPEN_NEEDS', capabilityIds: [await house.capability('hospital')] },
          }),
      ).toBe('INVALID');
      expect(
        await house
          .as('elsewhere')
          .refused(SAVE, { input: { name: 'Annans', watches: 'CANDIDATES', needId: await house.published() } }),
      ).toBe('NOT_FOUND');
    });
    it('stops at fifty, however many are sent at once', async () => {
      const busy = await house.colleagueOf('hospital', 'Ivrig Sökare');
      const answers = await Promise.all(
        Array.from({ length: 53 }, (_, n) =>
          busy.ask(SAVE, { input: { name: `Bevakning ${n}`, watches: 'OPEN_NEEDS' } }),
        ),
      );
      expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions.code)).toEqual([
        'TOO_MANY_SEARCHES',
        'TOO_MANY_SEARCHES',
        'TOO_MANY_SEARCHES',
      ]);
      expect(await searches(busy)).toHaveLength(50);
    });
  });

  operation('savedSearches', () => {
    it('are seen by their owner alone, colleagues and the cluster office included', async () => {
      const own = await save('lab', { name: 'Bara min' });
      expect((await searches('lab')).map(({ id }) => id)).toContain(own.id);
      for (const who of [
        await house.colleagueOf('lab', 'Kollega Ett'),
        house.as('hospital'),
        house.as('staff'),
        house.as('elsewhere'),
      ])
        expect((await searches(who)).map(({ id }) => id)).not.toContain(own.id);
    });
    it.each(['startup', 'stockholm'] as const)('are refused to %s', async (person) => {
      expect(await house.as(person).refused(SEARCHES)).toBe('FORBIDDEN');
    });
  });

  operation('alerts', () => {
    it('tell a partner once of a need that comes to fit, without the company and by mail without a word of it', async () => {
      const capabilityId = await house.capability('lab');
      const before = await house.published();
      const search = await save('lab', { name: 'Ny träff', capabilityIds: [capabilityId], mail: true });
      const needId = await house.published({
        title: 'Vävnadsodling i bioreaktor',
        confidentialDescription: 'Hemligt recept',
        ndaNeeded: true,
      });
      const [alert] = await told('lab', search, needId);
      expect(alert).toMatchObject({
        searchName: 'Ny träff',
        readAt: null,
        need: { id: needId, title: 'Vävnadsodling i bioreaktor' },
        capability: { id: capabilityId },
      });
      expect(JSON.stringify(alert)).not.toMatch(/Hemligt|Exempelcell/);
      // Handled anew: a search that did not know the need is told, the other one is not told twice.
      const barrier = await everyNeed();
      await house.event('need.published', 'NEED', needId);
      await told('staff', barrier, needId);
      expect((await alerts('lab', search)).map(({ need }) => need.id)).toEqual([needId]);
      expect((await alerts('lab', search)).map(({ need }) => need.id)).not.toContain(before);
      const mails = await eventually(
        () => Promise.resolve(catcher.mails.filter(({ text }) => text?.includes('/searches'))),
        (list) => list.length > 0,
      );
      expect(mails).toHaveLength(1);
      expect(`${mails[0]?.subject} ${mails[0]?.text}`).not.toMatch(/Vävnad|bioreaktor|Hemligt|Exempelcell/);
    });

    it('pass over an excluded party, a paused search, other words, another kind and too low a score', async () => {
      const capabilityId = await house.capability('lab');
      const excluded = await save('hospital', { capabilityIds: [await house.capability('hospital')] });
      const plain = await save('lab', { capabilityIds: [capabilityId] });
      const silent = [
        await save('lab', { name: 'Pausad', capabilityIds: [capabilityId], active: false }),
        await save('lab', { name: 'Andra ord', capabilityIds: [capabilityId], search: 'kvantdator' }),
        await save('lab', { name: 'Annat slag', capabilityIds: [capabilityId], kinds: ['PREMISES'] }),
        await save('lab', { name: 'Hög poäng', capabilityIds: [capabilityId], minScore: 99 }),
      ];
      const needId = await house.published({ excludedOrganisationIds: [house.organisationOf('hospital')] });
      await told('lab', plain, needId);
      for (const search of silent) expect(await alerts('lab', search)).toEqual([]);
      expect(await alerts('hospital', excluded)).toEqual([]);
    });

    it('disappear when the need is withdrawn or excludes the reader afterwards, from the agenda as well', async () => {
      const search = await save('lab', { name: 'Försvinner', capabilityIds: [await house.capability('lab')] });
      const [withdrawn, excluding, kept] = [await house.published(), await house.published(), await house.published()];
      for (const needId of [withdrawn, excluding, kept]) await told('lab', search, needId);
      await house.as('startup').ok(WithdrawNeedDocument, { id: withdrawn, version: 2 });
      await house.rows(
        'INSERT INTO need_excluded_party (workspace_id, need_id, organisation_id) SELECT workspace_id, id, $2 FROM need WHERE id = $1',
        [excluding, house.organisationOf('lab')],
      );
      expect((await alerts('lab', search)).map(({ need }) => need.id)).toEqual([kept]);
      const agenda = async () =>
        (await house.as('lab').ok(AgendaDocument)).agenda.filter(({ subjectId }) => subjectId === search.id);
      expect(await agenda()).toEqual([{ reason: 'ALERT_TO_READ', subjectId: search.id }]);
      await house.as('startup').ok(WithdrawNeedDocument, { id: kept, version: 2 });
      expect(await agenda()).toEqual([]);
    });

    it('tell staff when a capability changes and now fits, again when it has stopped and fits anew, and not of what fitted before', async () => {
      const needId = await house.published({ biosafetyLevel: 2 });
      const [fitting, tooLow] = [
        await house.capability('lab', { biosafety_level: 2 }),
        await house.capability('lab', { biosafety_level: 1, site: 'Södra' }),
      ];
      const search = await save('staff', { name: 'Kandidater', watches: 'CANDIDATES', needId });
      const elsewhere = await save('staff', { name: 'Norra', watches: 'CANDIDATES', needId, site: 'Norra' });
      const update = async (id: string, biosafetyLevel: number) => {
        const [row] = await house.rows<{ version: number }>('SELECT version FROM capability WHERE id = $1', [id]);
        await house.as('staff').ok(UpdateCapabilityDocument, { id, version: row?.version, input: { biosafetyLevel } });
      };
      await update(fitting, 3);
      await update(tooLow, 2);
      const [first] = await told('staff', search, needId, tooLow);
      expect((await alerts('staff', search)).map(({ capability }) => capability?.id)).toEqual([tooLow]);
      expect(await alerts('staff', elsewhere)).toEqual([]);
      await update(tooLow, 1);
      await eventually(
        () => alerts('staff', search),
        (list) => list.length === 0,
      );
      await update(tooLow, 2);
      const [again] = await told('staff', search, needId, tooLow);
      expect(again?.id).not.toBe(first?.id);
    });

    it('tell what reaches the least score when the weights change', async () => {
      const capabilityId = await house.capability('lab');
      const needId = await house.published();
      const score = async () =>
        (await house.as('staff').ok(WhyNotDocument, { id: needId, capabilityId })).need.whyNot.score;
      const before = await score();
      const search = await save('staff', {
        name: 'Högre poäng',
        watches: 'CANDIDATES',
        needId,
        minScore: Math.ceil(before) + 1,
      });
      const [weights] = await house.rows<{ id: string }>(
        `INSERT INTO score_weights (workspace_id, id, version_no, weights, host_bias, source, reason, created_at)
         SELECT workspace_id, gen_random_uuid(), 1, $2, '{}', 'HAND', '{"sv": "Prov", "en": "Trial"}', now() FROM need WHERE id = $1 RETURNING id`,
        [needId, JSON.stringify(Object.fromEntries(PART_CODES.map((code) => [code, HAND_WEIGHTS[code] * 2])))],
      );
      expect(await alerts('staff', search)).toEqual([]);
      await house.event('weights.changed', 'WEIGHTS', weights?.id ?? UNKNOWN);
      await told('staff', search, needId, capabilityId);
      expect(await score()).toBeCloseTo(before * 2, 6);
    });

    it('are heard live by their owner alone, and not by a colleague who listens with the same rights', async () => {
      const colleague = await house.colleagueOf('lab', 'Kollega Två');
      const search = await save('lab', { name: 'Hörs direkt', capabilityIds: [await house.capability('lab')] });
      const heard: Record<string, string[]> = {};
      const listeners = [colleague, house.as('lab'), house.as('hospital'), house.as('elsewhere')].map(
        ({ token }, index) => {
          const socket = createClient({
            url: `${house.origin.replace('http', 'ws')}/graphql`,
            webSocketImpl: WebSocket,
            connectionParams: { token },
            retryAttempts: 0,
          });
          const mine: string[] = (heard[index] = []);
          socket.subscribe<{ events: { name: string; subjectId: string } }>(
            { query: EventsDocument },
            {
              next: ({ data }) => data?.events.subjectId === search.id && mine.push(data.events.name),
              error: () => undefined,
              complete: () => undefined,
            },
          );
          return socket;
        },
      );
      await new Promise((connected) => setTimeout(connected, 500));
      await house.published();
      await eventually(
        () => Promise.resolve(heard[1]),
        (names) => !!names?.length,
      );
      // What the owner has heard by now would have reached the others too.
      await new Promise((wait) => setTimeout(wait, 300));
      expect(heard).toEqual({ 0: [], 1: ['alert.raised'], 2: [], 3: [] });
      await Promise.all(listeners.map((socket) => socket.dispose()));
    });

    it.each(['startup', 'stockholm'] as const)('are refused to %s', async (person) => {
      expect(await house.as(person).refused(AlertsDocument)).toBe('FORBIDDEN');
    });
    it('of one person are nobody else’s', async () => {
      expect(await alerts(await house.colleagueOf('lab', 'Kollega Tre'))).toEqual([]);
      expect(await alerts('elsewhere')).toEqual([]);
    });
  });

  operation('markAlertsRead', () => {
    it('marks some, then all, and shows the unread first', async () => {
      const reader = await house.colleagueOf('lab', 'Läsande Kollega');
      const search = await save(reader, { capabilityIds: [await house.capability('lab')] });
      const [first, second] = [await house.published(), await house.published()];
      await told(reader, search, first);
      await told(reader, search, second);
      const newest = (await alerts(reader))[0];
      expect(newest?.need.id).toBe(second);
      expect(await reader.ok(MarkAlertsReadDocument, { ids: [newest?.id] })).toEqual({ markAlertsRead: 1 });
      expect((await alerts(reader)).map(({ need, readAt }) => [need.id, readAt === null])).toEqual([
        [first, true],
        [second, false],
      ]);
      expect((await searches(reader))[0]?.unreadCount).toBe(1);
      expect((await reader.ok(AlertsDocument, { unreadOnly: true })).alerts.totalCount).toBe(1);
      expect(await reader.ok(MarkAlertsReadDocument)).toEqual({ markAlertsRead: 0 });
      const foreign = (await alerts('lab'))[0]?.id;
      expect(foreign).toBeDefined();
      expect(await reader.refused(MarkAlertsReadDocument, { ids: [foreign] })).toBe('NOT_FOUND');
    });
    it('is refused for what is not there, and to those without alerts', async () => {
      expect(await house.as('lab').refused(MarkAlertsReadDocument, { ids: [UNKNOWN] })).toBe('NOT_FOUND');
      expect(await house.as('startup').refused(MarkAlertsReadDocument)).toBe('FORBIDDEN');
    });
  });

  operation('changeSavedSearch', () => {
    it('renames and pauses; what came to fit meanwhile is no news when it goes on', async () => {
      const capabilityId = await house.capability('lab');
      const search = await save('lab', { name: 'Före', capabilityIds: [capabilityId], minScore: 3 });
      const { changeSavedSearch: paused } = await house
        .as('lab')
        .ok<{ changeSavedSearch: Search }>(CHANGE, {
          id: search.id,
          version: 1,
          input: { name: 'Efter', active: false },
        });
      expect(paused).toMatchObject({ name: 'Efter', active: false, minScore: 3, version: 2 });
      await house.published();
      const { changeSavedSearch: resumed } = await house
        .as('lab')
        .ok<{ changeSavedSearch: Search }>(CHANGE, {
          id: search.id,
          version: 2,
          input: { active: true, minScore: null },
        });
      expect(resumed).toMatchObject({ active: true, minScore: null });
      await house.event('capability.changed', 'CAPABILITY', capabilityId);
      await eventually(
        () =>
          house.rows(
            "SELECT FROM handled_event h JOIN event e ON e.id = h.event_id WHERE e.name = 'capability.changed' AND e.subject_id = $1",
            [capabilityId],
          ),
        (rows) => rows.length > 0,
      );
      expect(await alerts('lab', search)).toEqual([]);
      const needId = await house.published();
      expect((await told('lab', search, needId)).map(({ need }) => need.id)).toEqual([needId]);
    });
    it('is refused for a stale version, for nonsense, and for another’s search', async () => {
      const { id } = await save('lab', {});
      expect(await house.as('lab').refused(CHANGE, { id, version: 7, input: { name: 'Ny' } })).toBe(
        'CHANGED_MEANWHILE',
      );
      expect(await house.as('lab').refused(CHANGE, { id, version: 1, input: { name: '' } })).toBe('INVALID');
      for (const who of [
        await house.colleagueOf('lab', 'Kollega Fyra'),
        house.as('hospital'),
        house.as('staff'),
        house.as('elsewhere'),
      ])
        expect(await who.refused(CHANGE, { id, version: 1, input: { active: false } })).toBe('NOT_FOUND');
      expect(await house.as('startup').refused(CHANGE, { id, version: 1, input: {} })).toBe('FORBIDDEN');
    });
  });

  operation('deleteSavedSearch', () => {
    it('takes its alerts with it', async () => {
      const search = await save('lab', { capabilityIds: [await house.capability('lab')] });
      await told('lab', search, await house.published());
      await house.as('lab').ok(DeleteSavedSearchDocument, { id: search.id, version: 1 });
      expect(await alerts('lab', search)).toEqual([]);
      expect(await house.rows('SELECT FROM search_alert WHERE search_id = $1', [search.id])).toEqual([]);
    });
    it('is refused for a stale version and for another’s search', async () => {
      const { id } = await save('lab', {});
      expect(await house.as('lab').refused(DeleteSavedSearchDocument, { id, version: 2 })).toBe('CHANGED_MEANWHILE');
      for (const person of ['hospital', 'staff', 'elsewhere'] as const)
        expect(await house.as(person).refused(DeleteSavedSearchDocument, { id, version: 1 })).toBe('NOT_FOUND');
      expect(await house.as('stockholm').refused(DeleteSavedSearchDocument, { id, version: 1 })).toBe('FORBIDDEN');
    });
  });

  it('stay behind the wall in the database as well: a colleague’s connection reads no row', async () => {
    const [{ workspace_id: workspaceId, organisation_id: organisationId, person_id: personId }] = (await house.rows<{
      workspace_id: string;
      organisation_id: string;
      person_id: string;
    }>("SELECT * FROM saved_search WHERE role = 'PARTNER' LIMIT 1")) as [
      { workspace_id: string; organisation_id: string; person_id: string },
    ];
    const seenAs = async (workspace: string, person: string) => {
      await house.database.query('BEGIN; SET LOCAL ROLE klustermotor_app');
      await house.database.query(
        "SELECT set_config('app.workspace_id', $1, true), set_config('app.organisation_id', $2, true), set_config('app.role', 'PARTNER', true), set_config('app.person_id', $3, true)",
        [workspace, organisationId, person],
      );
      const { rows } = await house.database.query<{ person_id: string }>(
        'SELECT person_id FROM saved_search UNION SELECT person_id FROM search_alert',
      );
      await house.database.query('ROLLBACK');
      return rows.map((row) => row.person_id);
    };
    expect(await seenAs(workspaceId, personId)).toEqual([personId]);
    expect(await seenAs(workspaceId, UNKNOWN)).toEqual([]);
    expect(await seenAs(UNKNOWN, personId)).toEqual([]);
  });
});
