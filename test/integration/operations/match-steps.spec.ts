import {
  at,
  DemoHouse,
  type MatchStep,
  type MoreOf,
  type OnTheWay,
  type Person,
  UNKNOWN,
} from '../../support/demo-house.js';
import type { GraphqlClient } from '../../support/graphql-client.js';
import { day } from '../../support/inputs.js';
import { fieldsOf } from '../../support/invalid-fields.js';
import { operation } from '../../support/operation.js';
import {
  AcceptInterestDocument,
  AskInterestDocument,
  DeclineInterestDocument,
  IntroduceMatchDocument,
  MatchDocument,
  MatchPartiesDocument,
  RecordNdaDocument,
  WithdrawMatchDocument,
} from '../../support/operations/matches.graphql.js';
import { NeedDocument, WithdrawNeedDocument } from '../../support/operations/needs.graphql.js';

describe('the steps of a match', () => {
  let house: DemoHouse;
  let colleague: GraphqlClient;
  beforeAll(async () => {
    house = await DemoHouse.open();
    colleague = await house.colleagueOf('lab', 'Kim Kollega');
  });
  afterAll(() => house.close());

  const stateOf = async ({ id }: OnTheWay) => (await house.as('staff').ok(MatchDocument, { id })).match.state;
  /** The code with which a step is refused. */
  const refusal = async <V>(person: Person, document: MatchStep<V>, match: OnTheWay, ...more: MoreOf<V>) => {
    const { errors } = await house.tryStep(person, document, match, ...more);
    return errors?.[0]?.extensions.code ?? 'done';
  };

  /** What every step refuses alike: strangers, roles without the permission, a stale version, an unknown match. */
  function refusesOthers<V>(
    ready: () => Promise<OnTheWay>,
    by: Person,
    codes: Partial<Record<Person, string>>,
    document: MatchStep<V>,
    ...more: MoreOf<V>
  ): void {
    it.each(Object.entries(codes) as [Person, string][])(`refuses %s with %s`, async (person, code) => {
      const match = await ready();
      const before = await stateOf(match);
      expect(await refusal(person, document, match, ...more)).toBe(code);
      expect(await stateOf(match)).toBe(before);
    });
    it('refuses a stale version and changes nothing', async () => {
      const match = await ready();
      const before = await stateOf(match);
      for (const version of [match.version - 1, match.version + 1])
        expect(await refusal(by, document, { ...match, version }, ...more)).toBe('CHANGED_MEANWHILE');
      expect(await stateOf(match)).toBe(before);
      expect(
        await house.rows('SELECT id FROM agreement WHERE match_id = $1 AND $2', [match.id, before === 'INTERESTED']),
      ).toEqual([]);
    });
    it('refuses an unknown match', async () => {
      expect(await refusal(by, document, { needId: '', id: UNKNOWN, version: 1 }, ...more)).toBe('NOT_FOUND');
    });
    it('refuses a second time', async () => {
      const match = await house.step(by, document, await ready(), ...more);
      expect(await refusal(by, document, match, ...more)).toBe('MATCH_STATE');
    });
  }

  operation('askInterest', () => {
    it('asks the partner, who then sees the match and has five working days', async () => {
      const match = await house.step('staff', AskInterestDocument, await house.shortlisted());
      const { match: seen } = await house.as('lab').ok(MatchDocument, { id: match.id });
      expect(seen).toMatchObject({ state: 'INTEREST_ASKED', actions: ['ACCEPT_INTEREST', 'DECLINE_INTEREST'] });
      // Five working days are a week at least, and no more than a fortnight of holidays.
      expect(seen.dueOn && seen.dueOn >= day(6) && seen.dueOn <= day(14)).toBe(true);
    });
    refusesOthers(
      () => house.shortlisted(),
      'staff',
      { startup: 'FORBIDDEN', lab: 'FORBIDDEN', stockholm: 'FORBIDDEN', elsewhere: 'NOT_FOUND' },
      AskInterestDocument,
    );
    it('refuses a match whose need was withdrawn', async () => {
      const match = await house.shortlisted();
      await house.as('startup').ok(WithdrawNeedDocument, { id: match.needId, version: 2 });
      for (const version of [match.version, match.version + 1])
        expect(await refusal('staff', AskInterestDocument, { ...match, version })).toBe('MATCH_STATE');
      expect(await house.as('lab').refused(MatchDocument, { id: match.id })).toBe('NOT_FOUND');
    });
    it('never reaches the partner when the need is withdrawn at the same moment', async () => {
      for (let turn = 0; turn < 5; turn += 1) {
        const match = await house.shortlisted();
        await Promise.all([
          house.as('startup').ask(WithdrawNeedDocument, { id: match.needId, version: 2 }),
          house.tryStep('staff', AskInterestDocument, match),
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
      expect(seen).toMatchObject({
        state: 'INTERESTED',
        capability: { organisation: { id: house.organisationOf('lab') } },
      });
      expect(await house.as('staff').ok(MatchDocument, { id: match.id })).toMatchObject({
        match: { state: 'INTERESTED', actions: ['RECORD_NDA', 'WITHDRAW'] },
      });
      expect(await house.as('lab').ok(MatchDocument, { id: match.id })).toMatchObject({
        match: { state: 'INTERESTED', actions: [] },
      });
    });
    refusesOthers(
      () => house.asked(),
      'lab',
      { startup: 'FORBIDDEN', staff: 'FORBIDDEN', stockholm: 'FORBIDDEN', hospital: 'NOT_FOUND' },
      AcceptInterestDocument,
    );
    it('refuses a match that was not asked', async () => {
      expect(await refusal('lab', AcceptInterestDocument, await house.shortlisted())).toBe('NOT_FOUND');
    });
    it('and declining at once by two colleagues have exactly one winner, twenty times over', async () => {
      for (let turn = 0; turn < 20; turn += 1) {
        const match = await house.asked();
        const both = [
          house.tryStep('lab', AcceptInterestDocument, match),
          house.tryStep(colleague, DeclineInterestDocument, match, { reason: 'NO_CAPACITY' }),
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
      const match = await house.step('lab', DeclineInterestDocument, await house.asked(), {
        reason: 'OTHER',
        comment: '  Vi flyttar laboratoriet.  ',
      });
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
    refusesOthers(
      () => house.asked(),
      'lab',
      { startup: 'FORBIDDEN', staff: 'FORBIDDEN', stockholm: 'FORBIDDEN', hospital: 'NOT_FOUND' },
      DeclineInterestDocument,
      { reason: 'NO_CAPACITY' },
    );
    it('asks for a word where the reason is another, and for one that is on the list', async () => {
      const match = await house.asked();
      const answer = await house.tryStep('lab', DeclineInterestDocument, match, { reason: 'OTHER', comment: ' ' });
      expect(fieldsOf(answer)).toEqual(['comment']);
      const lazy =
        'mutation($matchId: ID!, $version: Int!) { declineInterest(matchId: $matchId, version: $version, reason: LAZY) { id } }';
      expect(await house.as('lab').refused(lazy, at(match))).toBe('GRAPHQL_VALIDATION_FAILED');
    });
  });

  operation('recordNda', () => {
    it('opens the way to the introduction and is told with its date', async () => {
      const match = await house.underNda();
      for (const person of ['staff', 'startup', 'lab'] as const)
        expect(await house.as(person).ok(MatchPartiesDocument, { id: match.id })).toMatchObject({
          match: { state: 'NDA', ndaSignedOn: '2026-01-15' },
        });
    });
    refusesOthers(
      () => house.interested(),
      'staff',
      { startup: 'FORBIDDEN', lab: 'FORBIDDEN', stockholm: 'FORBIDDEN', elsewhere: 'NOT_FOUND' },
      RecordNdaDocument,
      { signedOn: '2026-01-15' },
    );
    it('refuses a day to come and a number without end, by name', async () => {
      const answer = await house.tryStep('staff', RecordNdaDocument, await house.interested(), {
        signedOn: day(3),
        diarienummer: '9'.repeat(61),
      });
      expect(fieldsOf(answer)).toEqual(['diarienummer', 'signedOn']);
    });
    it('refuses a partner that has not answered', async () => {
      expect(await refusal('staff', RecordNdaDocument, await house.asked(), { signedOn: '2026-01-15' })).toBe(
        'MATCH_STATE',
      );
    });
  });

  operation('introduceMatch', () => {
    it('makes the two known to each other', async () => {
      const match = await house.introduced();
      const { match: seen } = await house.as('lab').ok(MatchPartiesDocument, { id: match.id });
      expect(seen).toMatchObject({
        state: 'INTRODUCED',
        dueOn: null,
        need: { organisation: { id: house.organisationOf('startup') } },
      });
      expect(await house.as('staff').ok(MatchDocument, { id: match.id })).toMatchObject({
        match: { actions: ['CREATE_INITIATIVE', 'WITHDRAW'] },
      });
    });
    it('needs no NDA where the need asks for none', async () => {
      const match = await house.step('staff', IntroduceMatchDocument, await house.interested({ ndaNeeded: false }));
      expect(await stateOf(match)).toBe('INTRODUCED');
    });
    refusesOthers(
      () => house.underNda(),
      'staff',
      { startup: 'FORBIDDEN', lab: 'FORBIDDEN', stockholm: 'FORBIDDEN', elsewhere: 'NOT_FOUND' },
      IntroduceMatchDocument,
    );
    it('refuses a partner without the NDA that the need asks for', async () => {
      const { errors } = await house.tryStep('staff', IntroduceMatchDocument, await house.interested());
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'MATCH_STATE',
        category: 'CONFLICT',
        data: { state: 'INTERESTED', step: 'introduce' },
      });
    });
    it.each(['shortlisted', 'asked'] as const)('refuses a match that is only %s', async (ready) => {
      expect(await refusal('staff', IntroduceMatchDocument, await house[ready]())).toBe('MATCH_STATE');
    });
  });

  operation('withdrawMatch', () => {
    it.each(['staff', 'startup'] as const)('by %s takes it out of the sight of the partner at once', async (person) => {
      const match = await house.step(person, WithdrawMatchDocument, await house.interested());
      expect(await stateOf(match)).toBe('WITHDRAWN');
      expect(await house.as('lab').refused(MatchDocument, { id: match.id })).toBe('NOT_FOUND');
      expect(await house.as('lab').refused(NeedDocument, { id: match.needId })).toBe('NOT_FOUND');
    });
    refusesOthers(
      () => house.asked(),
      'staff',
      { lab: 'FORBIDDEN', stockholm: 'FORBIDDEN', rival: 'NOT_FOUND', elsewhere: 'NOT_FOUND' },
      WithdrawMatchDocument,
    );
    it('refuses a match that was declined', async () => {
      const match = await house.step('lab', DeclineInterestDocument, await house.asked(), { reason: 'NO_CAPACITY' });
      expect(await refusal('startup', WithdrawMatchDocument, match)).toBe('MATCH_STATE');
    });
    it('does not tell the startup that a capability is on the list', async () => {
      expect(await refusal('startup', WithdrawMatchDocument, await house.shortlisted())).toBe('NOT_FOUND');
    });
  });
});
