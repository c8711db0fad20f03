import { createHash } from 'node:crypto';
import { type AllocationInstance, type AllocationResult, verifyCertificate } from '#matching';
import { DemoHouse, type Person } from '../../support/demo-house.js';
import { eventually } from '../../support/graphql-client.js';
import { ActivityDocument, AgendaDocument } from '../../support/operations/activity.graphql.js';
import { WithdrawNeedDocument } from '../../support/operations/needs.graphql.js';
import {
  PublishAllocationRoundDocument,
  RoundAnswersDocument,
  RoundSlotsDocument,
  SetAllocationPreferencesDocument,
  WholeRoundDocument,
} from '../../support/operations/rounds.graphql.js';
import { Rounds } from '../../support/rounds.js';

interface Answer {
  side: string;
  given: { id: string; place: number }[];
  reasons: { sv: string; en: string }[];
}
const OUTCOME =
  'mode placements { need { id place } slot { id place } } unplaced { id } oneSided checks { code passed count } stable blockingPairs price { blockingPairs placedMore gain lose } choices inputsSha256 resultSha256 seed';
const DRY_RUN = `query($id: ID!, $mode: AllocationMode) { allocationRound(id: $id) { dryRun(mode: $mode) { ${OUTCOME} } } }`;
const PUBLISHED = `query($id: ID!) { allocationRound(id: $id) { outcome { ${OUTCOME} } certificate } }`;

const sha256 = (part: unknown): string => createHash('sha256').update(JSON.stringify(part)).digest('hex');

describe('an allocation round', () => {
  let house: DemoHouse;
  let rounds: Rounds;
  beforeAll(async () => {
    house = await DemoHouse.open();
    rounds = new Rounds(house);
  });
  afterAll(() => house.close());

  /** Lets the worker put the two placements of a published round on their lists. */
  const worked = (id: string): Promise<void> =>
    house.worked(() =>
      eventually(
        () => rounds.matchesOf(id),
        (matches) => matches.length >= 2,
      ),
    );
  const answersOf = async (person: Person, id: string): Promise<Answer[]> =>
    (await house.as(person).ok(RoundAnswersDocument, { id })).allocationRound.answers;
  const listAbout = async (id: string, aboutId: string) => {
    const list = (await rounds.listsOf('staff', id)).find(({ about }) => about.id === aboutId);
    if (!list) throw new Error('No such list.');
    return list;
  };

  /** Both needs want the first slot; it would rather have the rival's. */
  async function contested(): Promise<{
    round: { id: string; version: number; state: string };
    mine: string;
    theirs: string;
    first: string;
    second: string;
  }> {
    const input = await rounds.input();
    const round = await rounds.step('openAllocationRound', await rounds.create(input));
    const [mine, theirs] = input.needIds as [string, string];
    const { allocationRound } = await house.as('lab').ok(RoundSlotsDocument, { id: round.id });
    const [first, second] = allocationRound.slots.map(({ id }) => id) as [string, string];
    for (const person of ['startup', 'rival'] as const)
      await rounds.set(person, await rounds.onlyList(person, round.id), [[first], [second]]);
    for (const slot of [first, second]) await rounds.set('lab', await listAbout(round.id, slot), [[theirs], [mine]]);
    return { round, mine, theirs, first, second };
  }

  it('goes from lists to answers that each side reads, and to matches', async () => {
    const { round, mine, theirs, first, second } = await contested();
    const dry = await house.as('staff').ok<{ allocationRound: { dryRun: object } }>(DRY_RUN, { id: round.id });
    expect(dry.allocationRound.dryRun).toMatchObject({
      mode: 'STABLE',
      unplaced: [],
      oneSided: 0,
      stable: true,
      blockingPairs: 0,
      price: null,
      choices: [1, 1],
      seed: 'prov',
    });
    expect(await answersOf('startup', round.id)).toEqual([]);
    await rounds.step('publishAllocationRound', await rounds.step('closeAllocationRound', round));

    expect(await answersOf('startup', round.id)).toEqual([
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
    expect(await answersOf('rival', round.id)).toEqual([
      {
        side: 'NEED',
        given: [{ id: first, place: 1 }],
        reasons: [{ sv: 'Ni fick ert 1:a val.', en: 'You got your 1st choice.' }],
      },
    ]);
    const lab = await answersOf('lab', round.id);
    expect(lab.map(({ given }) => given.map(({ id }) => id))).toEqual(expect.arrayContaining([[mine], [theirs]]));
    expect(lab.flatMap(({ reasons }) => reasons.map(({ en }) => en))).toEqual(
      expect.arrayContaining(['Your 1st choice got a place that it ranked above yours.']),
    );

    expect(await rounds.matchesOf(round.id)).toEqual([]);
    await worked(round.id);
    const matches = await rounds.matchesOf(round.id);
    expect(matches.map(({ needId, state }) => `${needId} ${state}`).sort()).toEqual(
      [`${mine} SHORTLISTED`, `${theirs} SHORTLISTED`].sort(),
    );
  });

  it('drops a pair that one side does not accept, and says so without saying who', async () => {
    const { round, theirs, first, second } = await contested();
    await rounds.set('lab', await listAbout(round.id, first), [[theirs]]);
    await rounds.set('lab', await listAbout(round.id, second), []);
    const dry = await house
      .as('staff')
      .ok<{ allocationRound: { dryRun: { oneSided: number; unplaced: unknown[] } } }>(DRY_RUN, { id: round.id });
    expect(dry.allocationRound.dryRun).toMatchObject({ oneSided: 3, unplaced: [{}] });
    await rounds.step('publishAllocationRound', await rounds.step('closeAllocationRound', round));
    expect((await answersOf('startup', round.id))[0]?.reasons.map(({ en }) => en)).toEqual([
      'You got no place in this round.',
      'Your 1st choice could not take your need in this round.',
      'Your 2nd choice could not take your need in this round.',
    ]);
  });

  it('tells the price of the best total before staff choose a mode for the next round', async () => {
    const { round, theirs, first } = await contested();
    await rounds.set('rival', await rounds.onlyList('rival', round.id), [[first]]);
    await rounds.set('lab', await listAbout(round.id, first), [[theirs]]);
    const { allocationRound } = await house
      .as('staff')
      .ok<{ allocationRound: { dryRun: object } }>(DRY_RUN, { id: round.id, mode: 'MAX_WELFARE' });
    expect(allocationRound.dryRun).toMatchObject({ mode: 'MAX_WELFARE', price: { placedMore: 0, blockingPairs: 0 } });
  });

  describe('with a least number', () => {
    async function withLeast(): Promise<{
      round: { id: string; version: number; state: string };
      lists: Awaited<ReturnType<Rounds['listsOf']>>;
    }> {
      const input = await rounds.input({ mode: 'MAX_WELFARE' });
      const [first, second] = input.slots;
      const round = await rounds.step(
        'openAllocationRound',
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
      await rounds.step('publishAllocationRound', await rounds.step('closeAllocationRound', round));
      const { allocationRound } = await house
        .as('staff')
        .ok<{
          allocationRound: {
            outcome: {
              placements: { slot: { id: string } }[];
              checks: { code: string; passed: boolean }[];
              price: { blockingPairs: number };
            };
          };
        }>(PUBLISHED, { id: round.id });
      const { placements, checks, price } = allocationRound.outcome;
      expect(new Set(placements.map(({ slot }) => slot.id)).size).toBe(1);
      expect(placements).toHaveLength(2);
      expect(checks.filter(({ passed }) => !passed).map(({ code }) => code)).toEqual(['NO_BLOCKING_PAIR']);
      expect(price.blockingPairs).toBeGreaterThan(0);
      expect((await answersOf('startup', round.id))[0]?.reasons.at(-1)?.en).toContain('weighed together');
    });
    it('publishes nothing where it cannot be met, and says which capability falls short', async () => {
      const { round, lists } = await withLeast();
      for (const list of lists) await rounds.set('lab', list, [[list.groups.flat()[0] as string]]);
      const closed = await rounds.step('closeAllocationRound', round);
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
      expect(await answersOf('lab', round.id)).toEqual([]);
    });
  });

  it('stores and tells nothing of a dry run, and gives the same one again', async () => {
    const { round } = await contested();
    const before = await house.rows('SELECT position::text FROM event_counter ORDER BY workspace_id');
    const runs = [];
    for (let turn = 0; turn < 2; turn += 1)
      runs.push(JSON.stringify(await house.as('staff').ok(DRY_RUN, { id: round.id })));
    expect(runs[0]).toBe(runs[1]);
    expect(await house.rows('SELECT position::text FROM event_counter ORDER BY workspace_id')).toEqual(before);
    expect(await house.rows('SELECT round_id FROM allocation_result WHERE round_id = $1', [round.id])).toEqual([]);
    for (const person of ['startup', 'lab'] as const)
      expect(await house.as(person).ok(DRY_RUN, { id: round.id })).toEqual({ allocationRound: { dryRun: null } });
  });

  it('gives an auditor everything to check the result anew, and no name', async () => {
    const { round, mine, theirs } = await contested();
    await rounds.step('publishAllocationRound', await rounds.step('closeAllocationRound', round));
    const { allocationRound } = await house
      .as('staff')
      .ok<{
        allocationRound: { certificate: string; outcome: { checks: { passed: boolean }[]; inputsSha256: string } };
      }>(PUBLISHED, { id: round.id });
    expect(allocationRound.outcome.checks.map(({ passed }) => passed)).toEqual([true, true, true, true, true, true]);
    const file = JSON.parse(allocationRound.certificate) as {
      sha256: Record<string, string>;
      instance: AllocationInstance;
      result: Pick<AllocationResult, 'assignments' | 'unassigned'>;
      certificate: AllocationResult['certificate'];
    };
    expect(file.sha256).toEqual({
      instance: sha256(file.instance),
      result: sha256(file.result),
      certificate: sha256(file.certificate),
    });
    const assignments = file.result.assignments.map(({ applicant, host }) => ({ applicant, host }));
    expect(verifyCertificate(file.instance, { ...file.result, assignments, certificate: file.certificate })).toEqual(
      [],
    );
    expect(
      verifyCertificate(file.instance, {
        ...file.result,
        assignments: assignments.slice(1),
        certificate: file.certificate,
      }),
    ).not.toEqual([]);
    for (const secret of [
      mine,
      theirs,
      house.organisationOf('startup'),
      house.organisationOf('lab'),
      'rivalen',
      'Demolaboratoriet',
    ])
      expect(allocationRound.certificate).not.toContain(secret);
    for (const person of ['startup', 'lab'] as const)
      expect(await house.as(person).ok(PUBLISHED, { id: round.id })).toEqual({
        allocationRound: { outcome: null, certificate: null },
      });
  });

  it('has one result when several publish at once, and again later', async () => {
    const { round } = await contested();
    const closed = await rounds.step('closeAllocationRound', round);
    const answers = await Promise.all(
      Array.from({ length: 4 }, () =>
        house.as('staff').ok(PublishAllocationRoundDocument, { id: closed.id, version: closed.version }),
      ),
    );
    for (const { publishAllocationRound } of [
      ...answers,
      await house.as('admin').ok(PublishAllocationRoundDocument, { id: closed.id, version: closed.version }),
    ])
      expect(publishAllocationRound).toEqual({ state: 'PUBLISHED', version: closed.version + 1 });
    expect(await house.rows('SELECT round_id FROM allocation_result WHERE round_id = $1', [round.id])).toHaveLength(1);
    expect(
      await house.rows("SELECT id FROM event WHERE name = 'round.published' AND subject_id = $1", [round.id]),
    ).toHaveLength(1);
    await worked(round.id);
    expect(await rounds.matchesOf(round.id)).toHaveLength(2);
  });

  it('keeps a result for good: the program has no right to change it', async () => {
    for (const table of ['allocation_result', 'allocation_answer', 'allocation_ranking_change']) {
      for (const right of ['UPDATE', 'DELETE'])
        expect(
          await house.rows(`SELECT has_table_privilege('klustermotor_app', $1, $2) AS may`, [table, right]),
        ).toEqual([{ may: false }]);
    }
  });

  it('shows a startup no host, and a partner no company', async () => {
    const { round, mine, theirs } = await contested();
    await rounds.step('publishAllocationRound', await rounds.step('closeAllocationRound', round));
    const startup = JSON.stringify(await house.as('startup').ok(WholeRoundDocument, { id: round.id }));
    for (const secret of [theirs, 'Demolaboratoriet', 'Odling av stamceller"', house.organisationOf('lab')])
      expect(startup).not.toContain(secret);
    expect(startup).toContain('En plats i laboratorium');
    const lab = JSON.stringify(await house.as('lab').ok(WholeRoundDocument, { id: round.id }));
    for (const secret of [
      'Exempelcell',
      'Påhittad',
      house.organisationOf('startup'),
      house.organisationOf('rival'),
      'CANARY',
      'Disa',
    ])
      expect(lab).not.toContain(secret);
    expect(lab).toContain(mine);
    expect([startup, lab].filter((seen) => /"score":[0-9]/.test(seen))).toEqual([]);
  });

  describe('with a party that the need excludes', () => {
    it('never brings the two together, and answers as if the other did not exist', async () => {
      const input = await rounds.input();
      const [mine, theirs] = [
        await house.published({ title: 'Utan labbet', excludedOrganisationIds: [house.organisationOf('lab')] }),
        input.needIds[1] as string,
      ];
      const round = await rounds.step(
        'openAllocationRound',
        await rounds.create({ ...input, needIds: [mine, theirs] }),
      );
      const own = await rounds.onlyList('startup', round.id);
      expect([own.groups, own.notAccepted]).toEqual([[], []]);
      const lab = await rounds.listsOf('lab', round.id);
      expect(JSON.stringify(await house.as('lab').ok(WholeRoundDocument, { id: round.id }))).not.toContain(mine);
      const set = (list: { id: string; version: number }, id: string | undefined) => ({
        rankingId: list.id,
        version: list.version,
        groups: [[id]],
        reason: 'Försök',
      });
      const message = async (person: Person, list: { id: string; version: number }, id: string | undefined) =>
        (await house.as(person).ask(SetAllocationPreferencesDocument, set(list, id))).errors?.[0]?.message;
      // The same words for an excluded need and for one that does not exist.
      expect(await message('lab', lab[0]!, mine)).toBe(
        await message('lab', lab[0]!, '01a20738-0000-7000-8000-000000000000'),
      );
      expect(await house.as('startup').refused(SetAllocationPreferencesDocument, set(own, lab[0]?.about.id))).toBe(
        'INVALID',
      );
      expect(await house.as('staff').refused(SetAllocationPreferencesDocument, set(own, lab[0]?.about.id))).toBe(
        'INVALID',
      );
      await rounds.step('publishAllocationRound', await rounds.step('closeAllocationRound', round));
      expect((await answersOf('startup', round.id))[0]).toMatchObject({
        given: [],
        reasons: [{ en: 'You got no place: none of the capabilities in this round was possible for your need.' }],
      });
    });

    it('takes the two apart at once when it is excluded while the round is open', async () => {
      const { round, mine } = await contested();
      await house.database.query(
        'INSERT INTO need_excluded_party (workspace_id, need_id, organisation_id) SELECT workspace_id, id, $2 FROM need WHERE id = $1',
        [mine, house.organisationOf('lab')],
      );
      expect(JSON.stringify(await rounds.listsOf('lab', round.id))).not.toContain(mine);
      expect((await rounds.onlyList('startup', round.id)).groups).toEqual([]);
      const { allocationRound } = await house
        .as('staff')
        .ok<{ allocationRound: { dryRun: { placements: { need: { id: string } }[]; oneSided: number } } }>(DRY_RUN, {
          id: round.id,
        });
      expect(allocationRound.dryRun.placements.map(({ need }) => need.id)).not.toContain(mine);
      expect(allocationRound.dryRun.oneSided).toBe(0);
    });
  });

  it('leaves a need out that is withdrawn while the round is open', async () => {
    const { round, mine } = await contested();
    await house.as('startup').ok(WithdrawNeedDocument, { id: mine, version: 2 });
    expect(JSON.stringify(await rounds.listsOf('lab', round.id))).not.toContain(mine);
    await rounds.step('publishAllocationRound', await rounds.step('closeAllocationRound', round));
    expect(await house.rows('SELECT id FROM match WHERE need_id = $1 AND state = $2', [mine, 'SHORTLISTED'])).toEqual(
      [],
    );
  });

  it('publishes a round that the clock has closed, and tells of both', async () => {
    const { round } = await contested();
    await rounds.passTime(round.id);
    await rounds.step('publishAllocationRound', round);
    const told = await house.rows<{ name: string }>('SELECT name FROM event WHERE subject_id = $1 ORDER BY position', [
      round.id,
    ]);
    expect(told.map(({ name }) => name)).toEqual(['round.created', 'round.opened', 'round.closed', 'round.published']);
  });

  it('lets a list be set by one of two who do so at once', async () => {
    const { round, first, second } = await contested();
    const list = await rounds.onlyList('startup', round.id);
    const sent = await Promise.allSettled(
      [[[first]], [[second]], [[second], [first]]].map((groups) => rounds.set('startup', list, groups)),
    );
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await rounds.onlyList('startup', round.id)).version).toBe(list.version + 1);
  });

  it('tells of a changed list only its owner and staff', async () => {
    const { round } = await contested();
    const list = await rounds.onlyList('startup', round.id);
    const hears = async (person: Person) => JSON.stringify(await house.as(person).ok(ActivityDocument, { first: 50 }));
    for (const person of ['startup', 'staff'] as const) expect(await hears(person)).toContain(list.id);
    for (const person of ['rival', 'lab', 'hospital', 'elsewhere'] as const)
      expect(await hears(person)).not.toContain(list.id);
    expect(await hears('lab')).toContain(round.id);
    expect(await hears('hospital')).not.toContain(round.id);
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
    await rounds.step('closeAllocationRound', round);
    expect(await waits('staff')).toEqual(['ROUND_TO_PUBLISH']);
    expect(await waits('lab')).toEqual([]);
  });

  it('keeps lists and answers behind row-level security', async () => {
    const { round } = await contested();
    await rounds.step('publishAllocationRound', await rounds.step('closeAllocationRound', round));
    const seenBy = async (person: Person, role: string) => {
      const [home] = await house.rows<{ id: string }>('SELECT workspace_id AS id FROM organisation WHERE id = $1', [
        house.organisationOf(person),
      ]);
      await house.database.query('BEGIN; SET LOCAL ROLE klustermotor_app');
      await house.database.query(
        "SELECT set_config('app.workspace_id', $1, true), set_config('app.organisation_id', $2, true), set_config('app.role', $3, true)",
        [home?.id, house.organisationOf(person), role],
      );
      const counts = [];
      for (const table of ['allocation_ranking', 'allocation_answer', 'allocation_result'])
        counts.push((await house.database.query(`SELECT 1 FROM ${table} WHERE round_id = $1`, [round.id])).rowCount);
      await house.database.query('ROLLBACK');
      return counts;
    };
    expect(await seenBy('staff', 'STAFF')).toEqual([4, 4, 1]);
    expect(await seenBy('startup', 'STARTUP')).toEqual([1, 1, 0]);
    expect(await seenBy('lab', 'PARTNER')).toEqual([2, 2, 0]);
    expect(await seenBy('lab', 'STARTUP')).toEqual([0, 0, 0]);
    expect(await seenBy('elsewhere', 'STAFF')).toEqual([0, 0, 0]);
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
