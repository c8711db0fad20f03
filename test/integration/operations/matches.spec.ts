import { DemoHouse, type OnTheWay, type Person, stepOf, UNKNOWN } from '../../support/demo-house.js';
import type { GraphqlClient } from '../../support/graphql-client.js';
import { day } from '../../support/inputs.js';
import { operation } from '../../support/operation.js';
import {
  MatchDocument,
  MatchHistoryDocument,
  MatchPartiesDocument,
  MatchesDocument,
  ShortlistCapabilityDocument,
} from '../../support/operations/matches.graphql.js';
import { NeedDocument, NeedMatchesDocument, WithdrawNeedDocument } from '../../support/operations/needs.graphql.js';

/** What each step takes besides id and version. */
const MORE: Record<string, string> = {
  declineInterest: ', reason: NO_CAPACITY',
  recordNda: ', signedOn: "2026-01-15"',
};

describe('operations on matches', () => {
  let house: DemoHouse;
  let colleague: GraphqlClient;
  beforeAll(async () => {
    house = await DemoHouse.open();
    colleague = await house.colleagueOf('lab', 'Kim Kollega');
  });
  afterAll(() => house.close());

  const tryStep = (person: Person, mutation: string, match: OnTheWay, more = MORE[mutation] ?? '') =>
    house.as(person).refused(stepOf(mutation, more), { id: match.id, version: match.version });
  const stateOf = async ({ id }: OnTheWay) => (await house.as('staff').ok(MatchDocument, { id })).match.state;

  /** What every step refuses alike: strangers, roles without the permission, a stale version, an unknown match. */
  function refusesOthers(
    mutation: string,
    ready: () => Promise<OnTheWay>,
    by: Person,
    codes: Partial<Record<Person, string>>,
  ): void {
    it.each(Object.entries(codes) as [Person, string][])(`refuses %s with %s`, async (person, code) => {
      const match = await ready();
      const before = await stateOf(match);
      expect(await tryStep(person, mutation, match)).toBe(code);
      expect(await stateOf(match)).toBe(before);
    });
    it('refuses a stale version and changes nothing', async () => {
      const match = await ready();
      const before = await stateOf(match);
      for (const version of [match.version - 1, match.version + 1])
        expect(await tryStep(by, mutation, { ...match, version })).toBe('CHANGED_MEANWHILE');
      expect(await stateOf(match)).toBe(before);
      expect(
        await house.rows('SELECT id FROM agreement WHERE match_id = $1 AND $2', [match.id, before === 'INTERESTED']),
      ).toEqual([]);
    });
    it('refuses an unknown match', async () => {
      expect(await tryStep(by, mutation, { needId: '', id: UNKNOWN, version: 1 })).toBe('NOT_FOUND');
    });
    it('refuses a second time', async () => {
      const match = await house.step(by, mutation, await ready(), MORE[mutation]);
      expect(await tryStep(by, mutation, match)).toBe('MATCH_STATE');
    });
  }

  operation('shortlistCapability', () => {
    it('puts a capability on the list of a need; only staff see it there', async () => {
      const needId = await house.published();
      const capabilityId = await house.capability('lab');
      const { shortlistCapability } = await house.as('staff').ok(ShortlistCapabilityDocument, { needId, capabilityId });
      expect(shortlistCapability).toMatchObject({
        state: 'SHORTLISTED',
        version: 1,
        dueOn: null,
        actions: ['ASK_INTEREST', 'WITHDRAW'],
      });
      for (const person of ['startup', 'lab'] as const)
        expect(await house.as(person).refused(MatchDocument, { id: shortlistCapability.id })).toBe('NOT_FOUND');
      expect(await house.as('startup').ok(NeedMatchesDocument, { id: needId })).toEqual({ need: { matches: [] } });
    });
    it.each(['startup', 'lab', 'stockholm'] as const)('refuses %s', async (person) => {
      expect(
        await house
          .as(person)
          .refused(ShortlistCapabilityDocument, {
            needId: await house.published(),
            capabilityId: await house.capability('lab'),
          }),
      ).toBe('FORBIDDEN');
    });
    it('refuses a need that is not published', async () => {
      const capabilityId = await house.capability('lab');
      const needId = await house.submitted();
      expect(await house.as('staff').refused(ShortlistCapabilityDocument, { needId, capabilityId })).toBe(
        'NEED_NOT_PUBLISHED',
      );
      await house.as('startup').ok(WithdrawNeedDocument, { id: needId, version: 1 });
      expect(await house.as('staff').refused(ShortlistCapabilityDocument, { needId, capabilityId })).toBe(
        'NEED_NOT_PUBLISHED',
      );
    });
    it('refuses a capability that is on the list already, also when two put it there at once', async () => {
      const needId = await house.published();
      const capabilityId = await house.capability('lab');
      const answers = await Promise.all(
        [1, 2, 3].map(() => house.as('staff').ask(ShortlistCapabilityDocument, { needId, capabilityId })),
      );
      expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
      for (const { errors } of answers.filter(({ errors: found }) => found))
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'ALREADY_MATCHED', category: 'CONFLICT' });
    });
    it('refuses an unknown need and an unknown capability', async () => {
      expect(
        await house
          .as('staff')
          .refused(ShortlistCapabilityDocument, { needId: UNKNOWN, capabilityId: await house.capability('lab') }),
      ).toBe('NOT_FOUND');
      expect(
        await house
          .as('staff')
          .refused(ShortlistCapabilityDocument, { needId: await house.published(), capabilityId: UNKNOWN }),
      ).toBe('NOT_FOUND');
    });
  });

  operation('askInterest', () => {
    it('asks the partner, who then sees the match and has five working days', async () => {
      const match = await house.step('staff', 'askInterest', await house.shortlisted());
      const { match: seen } = await house.as('lab').ok(MatchDocument, { id: match.id });
      expect(seen).toMatchObject({ state: 'INTEREST_ASKED', actions: ['ACCEPT_INTEREST', 'DECLINE_INTEREST'] });
      // Five working days are a week at least, and no more than a fortnight of holidays.
      expect(seen.dueOn >= day(6) && seen.dueOn <= day(14)).toBe(true);
    });
    refusesOthers('askInterest', () => house.shortlisted(), 'staff', {
      startup: 'FORBIDDEN',
      lab: 'FORBIDDEN',
      stockholm: 'FORBIDDEN',
      elsewhere: 'NOT_FOUND',
    });
    it('refuses a match whose need was withdrawn', async () => {
      const match = await house.shortlisted();
      await house.as('startup').ok(WithdrawNeedDocument, { id: match.needId, version: 2 });
      for (const version of [match.version, match.version + 1])
        expect(await tryStep('staff', 'askInterest', { ...match, version })).toBe('MATCH_STATE');
      expect(await house.as('lab').refused(MatchDocument, { id: match.id })).toBe('NOT_FOUND');
    });
    it('never reaches the partner when the need is withdrawn at the same moment', async () => {
      for (let turn = 0; turn < 5; turn += 1) {
        const match = await house.shortlisted();
        await Promise.all([
          house.as('startup').ask(WithdrawNeedDocument, { id: match.needId, version: 2 }),
          house.as('staff').ask(stepOf('askInterest'), { id: match.id, version: 1 }),
        ]);
        expect(await stateOf(match)).toBe('WITHDRAWN');
        expect(await house.as('lab').refused(MatchDocument, { id: match.id })).toBe('NOT_FOUND');
      }
    });
  });

  operation('acceptInterest', () => {
    it('tells startup and staff at once, and the startup learns who it is', async () => {
      const match = await house.interested();
      const { match: seen } = await house.as('startup').ok(MatchPartiesDocument, { id: match.id });
      expect(seen).toEqual({ state: 'INTERESTED', capability: { organisation: { id: house.organisationOf('lab') } } });
      expect(await house.as('staff').ok(MatchDocument, { id: match.id })).toMatchObject({
        match: { state: 'INTERESTED', actions: ['RECORD_NDA', 'WITHDRAW'] },
      });
      expect(await house.as('lab').ok(MatchDocument, { id: match.id })).toMatchObject({
        match: { state: 'INTERESTED', actions: [] },
      });
    });
    refusesOthers('acceptInterest', () => house.asked(), 'lab', {
      startup: 'FORBIDDEN',
      staff: 'FORBIDDEN',
      stockholm: 'FORBIDDEN',
      hospital: 'NOT_FOUND',
    });
    it('refuses a match that was not asked', async () => {
      expect(await tryStep('lab', 'acceptInterest', await house.shortlisted())).toBe('NOT_FOUND');
    });
    it('and declining at once by two colleagues have exactly one winner, twenty times over', async () => {
      for (let turn = 0; turn < 20; turn += 1) {
        const match = await house.asked();
        const variables = { id: match.id, version: match.version };
        const both = [
          house.as('lab').ask(stepOf('acceptInterest'), variables),
          colleague.ask(stepOf('declineInterest', MORE['declineInterest']), variables),
        ];
        const answers = await Promise.all(turn % 2 ? both : both.reverse());
        expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
        expect(answers.find(({ errors }) => errors)?.errors?.[0]?.extensions.category).toBe('CONFLICT');
        expect(await house.rows('SELECT id FROM match_step WHERE match_id = $1', [match.id])).toHaveLength(3);
        expect(
          await house.rows(
            "SELECT id FROM event WHERE subject_id = $1 AND name IN ('match.interest-accepted', 'match.interest-declined')",
            [match.id],
          ),
        ).toHaveLength(1);
      }
    }, 60_000);
  });

  operation('declineInterest', () => {
    it('keeps the reason, and the comment for staff and the partner', async () => {
      const match = await house.step(
        'lab',
        'declineInterest',
        await house.asked(),
        ', reason: OTHER, comment: "  Vi flyttar laboratoriet.  "',
      );
      for (const person of ['staff', 'lab'] as const)
        expect(await house.as(person).ok(MatchDocument, { id: match.id })).toMatchObject({
          match: {
            state: 'DECLINED',
            declineReason: 'OTHER',
            declineComment: 'Vi flyttar laboratoriet.',
            actions: [],
            dueOn: null,
          },
        });
      expect(await house.as('startup').ok(MatchDocument, { id: match.id })).toMatchObject({
        match: { state: 'DECLINED', declineReason: 'OTHER', declineComment: null },
      });
    });
    refusesOthers('declineInterest', () => house.asked(), 'lab', {
      startup: 'FORBIDDEN',
      staff: 'FORBIDDEN',
      stockholm: 'FORBIDDEN',
      hospital: 'NOT_FOUND',
    });
    it('asks for a word where the reason is another, and for one that is on the list', async () => {
      const { id, version } = await house.asked();
      const { errors } = await house
        .as('lab')
        .ask(stepOf('declineInterest', ', reason: OTHER, comment: " "'), { id, version });
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'INVALID',
        data: {
          fields: [
            { field: 'comment', message: { sv: expect.any(String) as string, en: expect.any(String) as string } },
          ],
        },
      });
      expect(await house.as('lab').refused(stepOf('declineInterest', ', reason: LAZY'), { id, version })).toBe(
        'GRAPHQL_VALIDATION_FAILED',
      );
    });
  });

  operation('recordNda', () => {
    it('opens the way to the introduction and is told with its date', async () => {
      const match = await house.underNda();
      for (const person of ['staff', 'startup', 'lab'] as const)
        expect(await house.as(person).ok(MatchPartiesDocument, { id: match.id })).toEqual({
          match: { state: 'NDA', ndaSignedOn: '2026-01-15' },
        });
    });
    refusesOthers('recordNda', () => house.interested(), 'staff', {
      startup: 'FORBIDDEN',
      lab: 'FORBIDDEN',
      stockholm: 'FORBIDDEN',
      elsewhere: 'NOT_FOUND',
    });
    it('refuses a day to come and a number without end, by name', async () => {
      const { id, version } = await house.interested();
      const { errors } = await house
        .as('staff')
        .ask(stepOf('recordNda', `, signedOn: "${day(3)}", diarienummer: "${'9'.repeat(61)}"`), { id, version });
      const fields = errors?.[0]?.extensions.data?.['fields'] as {
        field: string;
        message: { sv: string; en: string };
      }[];
      expect(fields.map(({ field }) => field).sort()).toEqual(['diarienummer', 'signedOn']);
      for (const { message } of fields) expect(message.sv && message.en).toBeTruthy();
    });
    it('refuses a partner that has not answered', async () => {
      expect(await tryStep('staff', 'recordNda', await house.asked())).toBe('MATCH_STATE');
    });
  });

  operation('introduceMatch', () => {
    it('makes the two known to each other', async () => {
      const match = await house.introduced();
      const { match: seen } = await house.as('lab').ok(MatchPartiesDocument, { id: match.id });
      expect(seen).toEqual({
        state: 'INTRODUCED',
        dueOn: null,
        need: { organisation: { id: house.organisationOf('startup') } },
      });
      expect(await house.as('staff').ok(MatchDocument, { id: match.id })).toMatchObject({
        match: { actions: ['CREATE_INITIATIVE', 'WITHDRAW'] },
      });
    });
    it('needs no NDA where the need asks for none', async () => {
      const match = await house.step('staff', 'introduceMatch', await house.interested({ ndaNeeded: false }));
      expect(await stateOf(match)).toBe('INTRODUCED');
    });
    refusesOthers('introduceMatch', () => house.underNda(), 'staff', {
      startup: 'FORBIDDEN',
      lab: 'FORBIDDEN',
      stockholm: 'FORBIDDEN',
      elsewhere: 'NOT_FOUND',
    });
    it('refuses a partner without the NDA that the need asks for', async () => {
      const { errors } = await house
        .as('staff')
        .ask(stepOf('introduceMatch'), await house.interested().then(({ id, version }) => ({ id, version })));
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'MATCH_STATE',
        category: 'CONFLICT',
        data: { state: 'INTERESTED', step: 'introduce' },
      });
    });
    it.each(['shortlisted', 'asked'] as const)('refuses a match that is only %s', async (ready) => {
      expect(await tryStep('staff', 'introduceMatch', await house[ready]())).toBe('MATCH_STATE');
    });
  });

  operation('withdrawMatch', () => {
    it.each(['staff', 'startup'] as const)('by %s takes it out of the sight of the partner at once', async (person) => {
      const match = await house.step(person, 'withdrawMatch', await house.interested());
      expect(await stateOf(match)).toBe('WITHDRAWN');
      expect(await house.as('lab').refused(MatchDocument, { id: match.id })).toBe('NOT_FOUND');
      expect(await house.as('lab').refused(NeedDocument, { id: match.needId })).toBe('NOT_FOUND');
    });
    refusesOthers('withdrawMatch', () => house.asked(), 'staff', {
      lab: 'FORBIDDEN',
      stockholm: 'FORBIDDEN',
      rival: 'NOT_FOUND',
      elsewhere: 'NOT_FOUND',
    });
    it('refuses a match that was declined', async () => {
      const match = await house.step('lab', 'declineInterest', await house.asked(), MORE['declineInterest']);
      expect(await tryStep('startup', 'withdrawMatch', match)).toBe('MATCH_STATE');
    });
    it('does not tell the startup that a capability is on the list', async () => {
      expect(await tryStep('startup', 'withdrawMatch', await house.shortlisted())).toBe('NOT_FOUND');
    });
  });

  operation('match', () => {
    it('is seen by its startup, its partner and staff', async () => {
      const { id } = await house.asked();
      for (const person of ['startup', 'lab', 'staff', 'admin'] as const)
        expect(await house.as(person).ok(MatchPartiesDocument, { id })).toMatchObject({ match: { id } });
    });
    it.each([
      ['rival', 'NOT_FOUND'],
      ['hospital', 'NOT_FOUND'],
      ['elsewhere', 'NOT_FOUND'],
      ['stockholm', 'FORBIDDEN'],
    ] as const)('does not exist for %s', async (person, code) => {
      expect(await house.as(person).refused(MatchDocument, { id: (await house.asked()).id })).toBe(code);
    });
    it('refuses an unknown id, and what is no id at all', async () => {
      expect(await house.as('staff').refused(MatchDocument, { id: UNKNOWN })).toBe('NOT_FOUND');
      expect(['NOT_FOUND', 'INVALID']).toContain(await house.as('staff').refused(MatchDocument, { id: '7' }));
    });
    it('tells its history: names to staff, one’s own colleagues to others, the shortlist to staff only', async () => {
      const { id } = await house.interested();
      const history = async (person: Person) =>
        (await house.as(person).ok(MatchHistoryDocument, { id })).match.history.map(
          ({ toState, byName }) => `${toState} ${byName ?? '–'}`,
        );
      expect(await history('staff')).toEqual([
        'SHORTLISTED Disa Demo',
        'INTEREST_ASKED Disa Demo',
        'INTERESTED Love Labb',
      ]);
      expect(await history('lab')).toEqual(['INTEREST_ASKED –', 'INTERESTED Love Labb']);
      expect(await history('startup')).toEqual(['INTEREST_ASKED –', 'INTERESTED –']);
    });
  });

  operation('matches', () => {
    type Matches = {
      matches: {
        totalCount: number;
        edges: {
          node: {
            id: string;
            state: string;
            need: { organisation: { id: string } | null };
            capability: { organisation: { id: string } } | null;
          };
        }[];
      };
    };
    const list = async (person: Person, states?: string[]) =>
      (await house.as(person).ok(MatchesDocument, { states })).matches;
    it('lists for each those it may see', async () => {
      const [asked, listed, theirs] = [
        await house.asked(),
        await house.shortlisted(),
        await house.asked({}, { host: 'hospital' }),
      ];
      const ids = async (person: Person) => (await list(person)).edges.map(({ node }) => node.id);
      expect(await ids('staff')).toEqual(expect.arrayContaining([asked.id, listed.id, theirs.id]));
      const [lab, startup, rival] = [await ids('lab'), await ids('startup'), await ids('rival')];
      expect(lab).toContain(asked.id);
      expect(startup).toEqual(expect.arrayContaining([asked.id, theirs.id]));
      for (const hidden of [listed.id]) expect([...lab, ...startup]).not.toContain(hidden);
      expect(lab).not.toContain(theirs.id);
      for (const { id } of [asked, listed, theirs]) expect(rival).not.toContain(id);
    });
    it('keeps to the states asked for, and counts what it lists', async () => {
      const declined = await list('staff', ['DECLINED', 'WITHDRAWN']);
      expect(new Set(declined.edges.map(({ node }) => node.state))).toEqual(new Set(['DECLINED', 'WITHDRAWN']));
      expect(declined.totalCount).toBe(declined.edges.length);
    });
    it('refuses a coordinator', async () => {
      expect(await house.as('uppsala').refused(MatchesDocument)).toBe('FORBIDDEN');
    });
  });
});
