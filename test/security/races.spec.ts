import { DemoHouse, type MatchStep, type MoreOf, type OnTheWay, type Person } from '../support/demo-house.js';
import type { GraphqlAnswer } from '../support/graphql-client.js';
import { day, newMilestone, newNeed, newReport } from '../support/inputs.js';
import {
  AcceptInterestDocument,
  AskInterestDocument,
  DeclineInterestDocument,
  RecordNdaDocument,
  ShortlistCapabilityDocument,
  WithdrawMatchDocument,
} from '../support/operations/matches.graphql.js';
import { PublishNeedDocument, SubmitNeedDocument, WithdrawNeedDocument } from '../support/operations/needs.graphql.js';
import { DraftReportDocument, SendReportDocument } from '../support/operations/reports.graphql.js';
import {
  CloseAllocationRoundDocument,
  OpenAllocationRoundDocument,
  PublishAllocationRoundDocument,
} from '../support/operations/rounds.graphql.js';
import { Rounds } from '../support/rounds.js';

const TRIES = 50;

type Code = string;
const codeOf = ({ errors }: GraphqlAnswer<unknown>): Code => errors?.[0]?.extensions.code ?? 'done';

/** Two requests that start at the same moment, over connections of their own, in alternating order. */
const bothAtOnce = async (
  turn: number,
  one: () => Promise<GraphqlAnswer<unknown>>,
  other: () => Promise<GraphqlAnswer<unknown>>,
): Promise<[Code, Code]> => {
  const [first, second] = turn % 2 === 0 ? [one(), other()] : [other(), one()];
  const answers = [codeOf(await first), codeOf(await second)] as [Code, Code];
  return turn % 2 === 0 ? answers : [answers[1], answers[0]];
};

const REFUSALS = /^(CHANGED_MEANWHILE|[A-Z]+_STATE|NOT_FOUND)$/;

describe('races have exactly one winner', () => {
  let house: DemoHouse;
  /** One need for all tries: each try has a match of its own. */
  let needId: string;
  beforeAll(async () => {
    house = await DemoHouse.open();
    needId = await house.published();
  });
  afterAll(() => house.close());

  const steps = (id: string, state: string) =>
    house.rows('SELECT id FROM match_step WHERE match_id = $1 AND to_state = $2', [id, state]);
  const shortlisted = async (): Promise<OnTheWay> => house.shortlist(needId, await house.capability('lab'));
  const asked = async () => house.step('staff', AskInterestDocument, await shortlisted());
  const ask =
    <V>(who: Person, document: MatchStep<V>, match: OnTheWay, ...more: MoreOf<V>) =>
    () =>
      house.tryStep(who, document, match, ...more);

  /** Fifty tries of a race, and what became of each. */
  const fiftyTimes = async (
    race: (turn: number) => Promise<[Code, Code]>,
  ): Promise<{ winners: number[]; refusals: Set<Code> }> => {
    const winners: number[] = [];
    const refusals = new Set<Code>();
    for (let turn = 0; turn < TRIES; turn += 1) {
      const codes = await race(turn);
      winners.push(codes.filter((code) => code === 'done').length);
      for (const code of codes) if (code !== 'done') refusals.add(code);
    }
    return { winners, refusals };
  };
  const expectOneEach = ({ winners, refusals }: { winners: number[]; refusals: Set<Code> }) => {
    expect(winners).toEqual(Array.from({ length: TRIES }, () => 1));
    for (const code of refusals) expect(code).toMatch(REFUSALS);
  };

  it('two accepts', async () => {
    expectOneEach(
      await fiftyTimes(async (turn) => {
        const match = await asked();
        const codes = await bothAtOnce(
          turn,
          ask('lab', AcceptInterestDocument, match),
          ask('lab', AcceptInterestDocument, match),
        );
        expect(await steps(match.id, 'INTERESTED')).toHaveLength(1);
        return codes;
      }),
    );
  });

  it('accept against decline', async () => {
    expectOneEach(
      await fiftyTimes(async (turn) => {
        const match = await asked();
        const codes = await bothAtOnce(
          turn,
          ask('lab', AcceptInterestDocument, match),
          ask('lab', DeclineInterestDocument, match, { reason: 'NO_CAPACITY' }),
        );
        expect([...(await steps(match.id, 'INTERESTED')), ...(await steps(match.id, 'DECLINED'))]).toHaveLength(1);
        return codes;
      }),
    );
  });

  it('accept against withdraw, and the match is as the winner left it', async () => {
    const won = new Set<string>();
    expectOneEach(
      await fiftyTimes(async (turn) => {
        const match = await asked();
        const [accepted, withdrawn] = await bothAtOnce(
          turn,
          ask('lab', AcceptInterestDocument, match),
          ask('startup', WithdrawMatchDocument, match),
        );
        const [row] = await house.rows<{ state: string; interestedAt: Date | null }>(
          'SELECT state, interested_at AS "interestedAt" FROM match WHERE id = $1',
          [match.id],
        );
        won.add(row?.state ?? '');
        expect(row).toEqual(
          accepted === 'done'
            ? { state: 'INTERESTED', interestedAt: expect.any(Date) as Date }
            : { state: 'WITHDRAWN', interestedAt: null },
        );
        return [accepted, withdrawn];
      }),
    );
    // Otherwise it was no race.
    expect([...won].sort()).toEqual(['INTERESTED', 'WITHDRAWN']);
  });

  it('two NDA records', async () => {
    expectOneEach(
      await fiftyTimes(async (turn) => {
        const match = await house.step('lab', AcceptInterestDocument, await asked());
        const nda = ask('staff', RecordNdaDocument, match, { signedOn: '2026-01-15' });
        const codes = await bothAtOnce(turn, nda, nda);
        expect(await house.rows('SELECT id FROM agreement WHERE match_id = $1', [match.id])).toHaveLength(1);
        return codes;
      }),
    );
  });

  it('two of the same capability on one list', async () => {
    const { winners, refusals } = await fiftyTimes(async (turn) => {
      const variables = { needId, capabilityId: await house.capability('lab') };
      const shortlist = () => house.as('staff').ask(ShortlistCapabilityDocument, variables);
      const codes = await bothAtOnce(turn, shortlist, shortlist);
      expect(
        await house.rows('SELECT id FROM match WHERE need_id = $1 AND capability_id = $2', [
          needId,
          variables.capabilityId,
        ]),
      ).toHaveLength(1);
      return codes;
    });
    expect(winners).toEqual(Array.from({ length: TRIES }, () => 1));
    expect([...refusals]).toEqual(['ALREADY_MATCHED']);
  });

  it('the same idempotency key makes one need, which both get', async () => {
    for (let turn = 0; turn < TRIES; turn += 1) {
      const input = { ...newNeed('Odling med samma nyckel'), idempotencyKey: `lopp-${turn}` };
      const submit = () => house.as('startup').ok(SubmitNeedDocument, { input });
      const [one, other] = await Promise.all([submit(), submit()]);
      expect(one.submitNeed.id).toBe(other.submitNeed.id);
      expect(await house.rows('SELECT id FROM need WHERE id = $1', [one.submitNeed.id])).toHaveLength(1);
      expect(
        await house.rows("SELECT id FROM event WHERE name = 'need.submitted' AND subject_id = $1", [one.submitNeed.id]),
      ).toHaveLength(1);
    }
  });

  it('two publishes of a need, and publish against withdraw', async () => {
    expectOneEach(
      await fiftyTimes(async (turn) => {
        const id = await house.submitted();
        const publish = () => house.as('staff').ask(PublishNeedDocument, { id, version: 1 });
        const other = turn % 4 < 2 ? publish : () => house.as('startup').ask(WithdrawNeedDocument, { id, version: 1 });
        const codes = await bothAtOnce(turn, publish, other);
        expect(
          await house.rows(
            "SELECT id FROM event WHERE name IN ('need.published', 'need.withdrawn') AND subject_id = $1",
            [id],
          ),
        ).toHaveLength(1);
        return codes;
      }),
    );
  });

  it('two publishes of a round give one result, which stands', async () => {
    const rounds = new Rounds(house);
    const input = await rounds.input();
    for (let turn = 0; turn < TRIES; turn += 1) {
      const draft = await rounds.create({ ...input, titleSv: `Omgång ${turn}` });
      const { id, version } = await rounds.step(
        CloseAllocationRoundDocument,
        await rounds.step(OpenAllocationRoundDocument, draft),
      );
      const publish = () => house.as('staff').ask(PublishAllocationRoundDocument, { id, version });
      const codes = await bothAtOnce(turn, publish, publish);
      // The later one is told what stands, or that somebody was first.
      expect(codes.filter((code) => code === 'done').length).toBeGreaterThanOrEqual(1);
      for (const code of codes) expect(code).toMatch(/^(done|CHANGED_MEANWHILE|[A-Z]+_STATE)$/);
      expect(await house.rows('SELECT round_id FROM allocation_result WHERE round_id = $1', [id])).toHaveLength(1);
      expect(
        await house.rows("SELECT id FROM event WHERE name LIKE '%published' AND subject_id = $1", [id]),
      ).toHaveLength(1);
    }
  });

  it('two sends of a report', async () => {
    const initiative = await house.initiative({
      visibility: 'CLUSTER',
      milestones: [newMilestone(house.organisationOf('staff'))],
    });
    expectOneEach(
      await fiftyTimes(async (turn) => {
        const input = newReport(initiative.id, house.organisationOf('stockholm'), { periodFrom: day(-100 - turn) });
        const { draftReport } = await house.as('staff').ok(DraftReportDocument, { input });
        const send = () => house.as('staff').ask(SendReportDocument, draftReport);
        const codes = await bothAtOnce(turn, send, send);
        expect(
          await house.rows("SELECT id FROM report_step WHERE report_id = $1 AND to_state = 'QUEUED'", [draftReport.id]),
        ).toHaveLength(1);
        return codes;
      }),
    );
  });
});
