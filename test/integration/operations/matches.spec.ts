import { DemoHouse, type Person, UNKNOWN } from '../../support/demo-house.js';
import type { MatchState } from '../../support/generated/graphql.js';
import { operation } from '../../support/operation.js';
import {
  MatchDocument,
  MatchesDocument,
  MatchHistoryDocument,
  MatchPartiesDocument,
  ShortlistCapabilityDocument,
  WithdrawMatchDocument,
} from '../../support/operations/matches.graphql.js';
import { NeedMatchesDocument, WithdrawNeedDocument } from '../../support/operations/needs.graphql.js';

describe('operations on matches', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    house = await DemoHouse.open();
  });
  afterAll(() => house.close());

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
    const list = async (person: Person, states?: MatchState[]) =>
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
      const { id: matchId, version } = await house.asked();
      await house.as('staff').ok(WithdrawMatchDocument, { matchId, version });
      const declined = await list('staff', ['DECLINED', 'WITHDRAWN']);
      expect(new Set(declined.edges.map(({ node }) => node.state))).toEqual(new Set(['DECLINED', 'WITHDRAWN']));
      expect(declined.totalCount).toBe(declined.edges.length);
    });
    it('refuses a coordinator', async () => {
      expect(await house.as('uppsala').refused(MatchesDocument)).toBe('FORBIDDEN');
    });
  });
});
