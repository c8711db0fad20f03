import { DemoHouse, type Person } from '../../support/demo-house.js';
import type { AllocationSlotInput, OutcomeFragment } from '../../support/generated/graphql.js';
import { eventually } from '../../support/graphql-client.js';
import { AgendaDocument } from '../../support/operations/activity.graphql.js';
import { WithdrawNeedDocument } from '../../support/operations/needs.graphql.js';
import {
  CloseAllocationRoundDocument,
  DryRunDocument,
  OpenAllocationRoundDocument,
  PublishAllocationRoundDocument,
  PublishedOutcomeDocument,
} from '../../support/operations/rounds.graphql.js';
import { Rounds } from '../../support/rounds.js';

describe('an allocation round', () => {
  let house: DemoHouse;
  let rounds: Rounds;
  beforeAll(async () => {
    house = await DemoHouse.open();
    rounds = new Rounds(house);
  });
  afterAll(() => house.close());

  it('goes from lists to answers that each side reads, and to matches', async () => {
    const { round, mine, theirs, first, second } = await rounds.contested();
    const dry = await rounds.dryRun(round.id);
    expect(dry).toMatchObject({
      mode: 'STABLE',
      unplaced: [],
      oneSided: 0,
      stable: true,
      blockingPairs: 0,
      price: null,
      choices: [1, 1],
      seed: 'prov',
    });
    expect(await rounds.answersOf('startup', round.id)).toEqual([]);
    await rounds.publish(round);

    expect(await rounds.answersOf('startup', round.id)).toEqual([
      {
        side: 'NEED',
        given: [{ id: second, place: 2 }],
        reasons: [
          { sv: 'Ni fick ert 2:a val.', en: 'You got your 2nd choice.' },
          {
            sv: 'Ert 1:a val gick till behov som värden rangordnade högre än ert.',
            en: 'Your 1st choice was given to needs that the host ranked above yours.',
          },
        ],
      },
    ]);
    expect(await rounds.answersOf('rival', round.id)).toEqual([
      {
        side: 'NEED',
        given: [{ id: first, place: 1 }],
        reasons: [{ sv: 'Ni fick ert 1:a val.', en: 'You got your 1st choice.' }],
      },
    ]);
    const lab = await rounds.answersOf('lab', round.id);
    expect(lab.map(({ given }) => given.map(({ id }) => id))).toEqual(expect.arrayContaining([[mine], [theirs]]));
    expect(lab.flatMap(({ reasons }) => reasons.map(({ en }) => en))).toEqual(
      expect.arrayContaining(['Your 1st choice got a place that it ranked above yours.']),
    );

    const matches = await house.rows<{ needId: string; state: string }>(
      `SELECT m.need_id AS "needId", m.state FROM match m JOIN allocation_slot s ON s.capability_id = m.capability_id WHERE s.round_id = $1`,
      [round.id],
    );
    expect(matches.map(({ needId, state }) => `${needId} ${state}`).sort()).toEqual(
      [`${mine} SHORTLISTED`, `${theirs} SHORTLISTED`].sort(),
    );
  });

  it('drops a pair that one side does not accept, and says so without saying who', async () => {
    const { round, theirs, first, second } = await rounds.contested();
    await rounds.set('lab', await rounds.listAbout(round.id, first), [[theirs]]);
    await rounds.set('lab', await rounds.listAbout(round.id, second), []);
    const dry = await rounds.dryRun(round.id);
    expect(dry).toMatchObject({ oneSided: 3, unplaced: [{}] });
    await rounds.publish(round);
    expect((await rounds.answersOf('startup', round.id))[0]?.reasons.map(({ en }) => en)).toEqual([
      'You got no place in this round.',
      'Your 1st choice could not take your need in this round.',
      'Your 2nd choice could not take your need in this round.',
    ]);
  });

  it('tells the price of the best total before staff choose a mode for the next round', async () => {
    const { round, theirs, first } = await rounds.contested();
    await rounds.set('rival', await rounds.onlyList('rival', round.id), [[first]]);
    await rounds.set('lab', await rounds.listAbout(round.id, first), [[theirs]]);
    expect(await rounds.dryRun(round.id, 'MAX_WELFARE')).toMatchObject({
      mode: 'MAX_WELFARE',
      price: { placedMore: 0, blockingPairs: 0 },
    });
  });

  describe('with a least number', () => {
    async function withLeast() {
      const input = await rounds.input({ mode: 'MAX_WELFARE' });
      const [first, second] = input.slots as [AllocationSlotInput, AllocationSlotInput];
      const round = await rounds.step(
        OpenAllocationRoundDocument,
        await rounds.create({ ...input, slots: [first, { ...second, capacity: 2, minimum: 2 }] }),
      );
      return { round, lists: await rounds.listsOf('lab', round.id) };
    }
    it('keeps it, tells its price, and publishes what a stable allocation would not give', async () => {
      const { round, lists } = await withLeast();
      for (const person of ['startup', 'rival'] as const) {
        const list = await rounds.onlyList(person, round.id);
        const [theFirst, theSecond] = lists.map(({ about }) => about.id);
        await rounds.set(person, list, [[theFirst as string], [theSecond as string]]);
      }
      await rounds.publish(round);
      const { allocationRound } = await house.as('staff').ok(PublishedOutcomeDocument, { id: round.id });
      const { placements, checks, price } = allocationRound.outcome as OutcomeFragment;
      expect(new Set(placements.map(({ slot }) => slot.id)).size).toBe(1);
      expect(placements).toHaveLength(2);
      expect(checks.filter(({ passed }) => !passed).map(({ code }) => code)).toEqual(['NO_BLOCKING_PAIR']);
      expect(price?.blockingPairs).toBeGreaterThan(0);
      expect((await rounds.answersOf('startup', round.id))[0]?.reasons.at(-1)?.en).toContain('weighed together');
    });
    it('publishes nothing where it cannot be met, and says which capability falls short', async () => {
      const { round, lists } = await withLeast();
      for (const list of lists) await rounds.set('lab', list, [[list.groups.flat()[0] as string]]);
      const closed = await rounds.step(CloseAllocationRoundDocument, round);
      const { errors } = await house
        .as('staff')
        .ask(PublishAllocationRoundDocument, { id: closed.id, version: closed.version });
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'ALLOCATION_INFEASIBLE',
        data: { message: { en: expect.stringContaining('S2') as string } },
      });
      expect(await house.rows('SELECT state FROM allocation_round WHERE id = $1', [round.id])).toEqual([
        { state: 'CLOSED' },
      ]);
      expect(await rounds.answersOf('lab', round.id)).toEqual([]);
    });
  });

  it('stores and tells nothing of a dry run, and gives the same one again', async () => {
    const { round } = await rounds.contested();
    const before = await house.rows('SELECT position::text FROM event_counter ORDER BY workspace_id');
    const runs = [];
    for (let turn = 0; turn < 2; turn += 1)
      runs.push(JSON.stringify(await house.as('staff').ok(DryRunDocument, { id: round.id })));
    expect(runs[0]).toBe(runs[1]);
    expect(await house.rows('SELECT position::text FROM event_counter ORDER BY workspace_id')).toEqual(before);
    expect(await house.rows('SELECT round_id FROM allocation_result WHERE round_id = $1', [round.id])).toEqual([]);
    for (const person of ['startup', 'lab'] as const)
      expect(await house.as(person).ok(DryRunDocument, { id: round.id })).toEqual({
        allocationRound: { dryRun: null },
      });
  });

  it('has one result when several publish at once, and again later', async () => {
    const { round } = await rounds.contested();
    const closed = await rounds.step(CloseAllocationRoundDocument, round);
    const answers = await Promise.all(
      Array.from({ length: 4 }, () =>
        house.as('staff').ok(PublishAllocationRoundDocument, { id: closed.id, version: closed.version }),
      ),
    );
    for (const { publishAllocationRound } of [
      ...answers,
      await house.as('admin').ok(PublishAllocationRoundDocument, { id: closed.id, version: closed.version }),
    ])
      expect(publishAllocationRound).toMatchObject({ state: 'PUBLISHED', version: closed.version + 1 });
    expect(await house.rows('SELECT round_id FROM allocation_result WHERE round_id = $1', [round.id])).toHaveLength(1);
    expect(
      await house.rows("SELECT id FROM event WHERE name = 'round.published' AND subject_id = $1", [round.id]),
    ).toHaveLength(1);
    expect(
      await house.rows(
        'SELECT m.id FROM match m JOIN allocation_slot s ON s.capability_id = m.capability_id WHERE s.round_id = $1',
        [round.id],
      ),
    ).toHaveLength(2);
  });

  it('keeps a result for good: the program has no right to change it', async () => {
    for (const table of ['allocation_result', 'allocation_answer', 'allocation_ranking_change']) {
      for (const right of ['UPDATE', 'DELETE'])
        expect(
          await house.rows(`SELECT has_table_privilege('klustermotor_app', $1, $2) AS may`, [table, right]),
        ).toEqual([{ may: false }]);
    }
  });

  it('leaves a need out that is withdrawn while the round is open', async () => {
    const { round, mine } = await rounds.contested();
    await house.as('startup').ok(WithdrawNeedDocument, { id: mine, version: 2 });
    expect(JSON.stringify(await rounds.listsOf('lab', round.id))).not.toContain(mine);
    await rounds.publish(round);
    expect(await house.rows('SELECT id FROM match WHERE need_id = $1 AND state = $2', [mine, 'SHORTLISTED'])).toEqual(
      [],
    );
  });

  it('publishes a round that the clock has closed, and tells of both', async () => {
    const { round } = await rounds.contested();
    await rounds.passTime(round.id);
    await rounds.step(PublishAllocationRoundDocument, round);
    const told = await house.rows<{ name: string }>('SELECT name FROM event WHERE subject_id = $1 ORDER BY position', [
      round.id,
    ]);
    expect(told.map(({ name }) => name)).toEqual(['round.created', 'round.opened', 'round.closed', 'round.published']);
  });

  it('lets a list be set by one of two who do so at once', async () => {
    const { round, first, second } = await rounds.contested();
    const list = await rounds.onlyList('startup', round.id);
    const sent = await Promise.allSettled(
      [[[first]], [[second]], [[second], [first]]].map((groups) => rounds.set('startup', list, groups)),
    );
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await rounds.onlyList('startup', round.id)).version).toBe(list.version + 1);
  });

  it('waits on the agenda of those who have not said what they prefer, and of staff when it is closed', async () => {
    const round = await rounds.opened();
    const waits = async (person: Person) =>
      (await house.as(person).ok(AgendaDocument)).agenda
        .filter(({ subjectId }) => subjectId === round.id)
        .map(({ reason }) => reason);
    for (const person of ['startup', 'rival', 'lab'] as const) expect(await waits(person)).toEqual(['ROUND_TO_RANK']);
    const list = await rounds.onlyList('startup', round.id);
    await rounds.set('startup', list, list.groups);
    expect(await waits('startup')).toEqual([]);
    expect(await waits('staff')).toEqual([]);
    await rounds.step(CloseAllocationRoundDocument, round);
    expect(await waits('staff')).toEqual(['ROUND_TO_PUBLISH']);
    expect(await waits('lab')).toEqual([]);
  });
});

describe('an allocation round while a worker runs', () => {
  it('is closed by the clock, once, and everybody in it hears so', async () => {
    const house = await DemoHouse.open({ SMTP_URL: 'smtp://127.0.0.1:1' });
    try {
      const rounds = new Rounds(house);
      const round = await rounds.opened();
      await rounds.passTime(round.id);
      await eventually(
        () => house.rows("SELECT id FROM event WHERE name = 'round.closed' AND subject_id = $1", [round.id]),
        (told) => told.length === 1,
      );
      expect(await house.rows('SELECT state FROM allocation_round WHERE id = $1', [round.id])).toEqual([
        { state: 'CLOSED' },
      ]);
    } finally {
      await house.close();
    }
  });
});
