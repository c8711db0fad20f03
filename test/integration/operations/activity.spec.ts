import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { DemoHouse, type Person } from '../../support/demo-house.js';
import type { ActivityQuery, EventsSubscription } from '../../support/generated/graphql.js';
import { eventually, textOf } from '../../support/graphql-client.js';
import { day, newMilestone } from '../../support/inputs.js';
import { fieldsOf } from '../../support/invalid-fields.js';
import { operation } from '../../support/operation.js';
import {
  ActivityDocument,
  AgendaDocument,
  EventsDocument,
  PositionDocument,
} from '../../support/operations/activity.graphql.js';
import { OpenConfidentialDocument } from '../../support/operations/confidential.graphql.js';
import {
  AcceptInterestDocument,
  AskInterestDocument,
  IntroduceMatchDocument,
  RecordNdaDocument,
} from '../../support/operations/matches.graphql.js';
import { PublishNeedDocument } from '../../support/operations/needs.graphql.js';

describe('what happened, and what waits for whom', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    house = await DemoHouse.open();
  });
  afterAll(() => house.close());

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
    const recent = async (person: Person, after?: string | null) =>
      (await house.as(person).ok(ActivityDocument, { first: 100, after })).activity;
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
        const { edges, pageInfo }: ActivityQuery['activity'] = await recent('rival', after);
        titles.push(...edges.map(({ node }) => node.title?.sv));
        if (!pageInfo.hasNextPage) break;
        // A next page without a place to continue from would have the viewer ask for the same page for ever.
        expect(pageInfo.endCursor).not.toBeNull();
        after = pageInfo.endCursor;
      }
      expect(titles).toContain('Långt ner i loggen');
    });
    it('refuses a page that is too large or empty, and a cursor that is not its own', async () => {
      for (const page of [{ first: 0 }, { first: 101 }, { after: 'x' }, { after: '-1' }, { after: '1e3' }])
        expect(fieldsOf(await house.as('staff').ask(ActivityDocument, page))).toEqual(Object.keys(page));
    });
  });

  operation('events', (tally) => {
    const listen = (token: string, after: number) => {
      const heard: EventsSubscription['events'][] = [];
      let ended: unknown;
      const client = createClient({
        url: `${house.origin.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        connectionParams: { token },
        retryAttempts: 0,
      });
      client.subscribe<EventsSubscription>(
        { query: textOf(EventsDocument), variables: { after } },
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
      expect(heard).toMatchObject({ subjectId: id, position: position + 1 });
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
        (await house.as('staff').ask(EventsDocument)).errors?.map(({ message, extensions }) => [
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
      match = await house.step('staff', AskInterestDocument, match);
      expect(await reasons('staff', needId, match.id)).toEqual([]);
      expect(await reasons('lab', needId, match.id)).toEqual(['INTEREST_TO_ANSWER']);
      await nobodyElse([needId, match.id], ['lab']);
      match = await house.step('lab', AcceptInterestDocument, match);
      expect([await reasons('staff', match.id), await reasons('lab', match.id)]).toEqual([['NDA_TO_RECORD'], []]);
      match = await house.step('staff', RecordNdaDocument, match, { signedOn: '2026-01-15' });
      expect([await reasons('staff', match.id), await reasons('lab', match.id)]).toEqual([
        ['MATCH_TO_INTRODUCE'],
        ['NDA_TO_READ'],
      ]);
      await house.as('lab').ok(OpenConfidentialDocument, { matchId: match.id });
      expect(await reasons('lab', match.id)).toEqual([]);
      match = await house.step('staff', IntroduceMatchDocument, match);
      expect(await reasons('staff', match.id)).toEqual(['INITIATIVE_TO_START']);
      const started = await house.initiative({
        matchId: match.id,
        milestones: [newMilestone(house.organisationOf('startup'), { title: 'Bolagets del', dueOn: day(3) })],
      });
      expect([
        await reasons('staff', match.id),
        await reasons('startup', started.id),
        await reasons('lab', started.id),
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
});
