import { createHash } from 'node:crypto';
import { type AllocationInstance, type AllocationResult, verifyCertificate } from '#matching';
import { DemoHouse, type Person, UNKNOWN } from '../../support/demo-house.js';
import { ActivityDocument } from '../../support/operations/activity.graphql.js';
import {
  OpenAllocationRoundDocument,
  PublishedOutcomeDocument,
  SetAllocationPreferencesDocument,
  WholeRoundDocument,
} from '../../support/operations/rounds.graphql.js';
import { type List, Rounds } from '../../support/rounds.js';

const sha256 = (part: unknown): string => createHash('sha256').update(JSON.stringify(part)).digest('hex');

describe('what the parties of an allocation round learn', () => {
  let house: DemoHouse;
  let rounds: Rounds;
  beforeAll(async () => {
    house = await DemoHouse.open();
    rounds = new Rounds(house);
  });
  afterAll(() => house.close());

  it('gives an auditor everything to check the result anew, and no name', async () => {
    const { round, mine, theirs } = await rounds.contested();
    await rounds.publish(round);
    const { allocationRound } = await house.as('staff').ok(PublishedOutcomeDocument, { id: round.id });
    expect(allocationRound.outcome?.checks.map(({ passed }) => passed)).toEqual([true, true, true, true, true, true]);
    const file = JSON.parse(allocationRound.certificate ?? '') as {
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
      expect(await house.as(person).ok(PublishedOutcomeDocument, { id: round.id })).toEqual({
        allocationRound: { outcome: null, certificate: null },
      });
  });

  it('shows a startup no host, and a partner no company', async () => {
    const { round, mine, theirs } = await rounds.contested();
    await rounds.publish(round);
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
        OpenAllocationRoundDocument,
        await rounds.create({ ...input, needIds: [mine, theirs] }),
      );
      const own = await rounds.onlyList('startup', round.id);
      expect([own.groups, own.notAccepted]).toEqual([[], []]);
      const lab = await rounds.listsOf('lab', round.id);
      expect(JSON.stringify(await house.as('lab').ok(WholeRoundDocument, { id: round.id }))).not.toContain(mine);
      const set = (list: List, id = '') => ({
        rankingId: list.id,
        version: list.version,
        groups: [[id]],
        reason: 'Försök',
      });
      const message = async (person: Person, list: List, id: string) =>
        (await house.as(person).ask(SetAllocationPreferencesDocument, set(list, id))).errors?.[0]?.message;
      // The same words for an excluded need and for one that does not exist.
      expect(await message('lab', lab[0] as List, mine)).toBe(await message('lab', lab[0] as List, UNKNOWN));
      expect(await house.as('startup').refused(SetAllocationPreferencesDocument, set(own, lab[0]?.about.id))).toBe(
        'INVALID',
      );
      expect(await house.as('staff').refused(SetAllocationPreferencesDocument, set(own, lab[0]?.about.id))).toBe(
        'INVALID',
      );
      await rounds.publish(round);
      expect((await rounds.answersOf('startup', round.id))[0]).toMatchObject({
        given: [],
        reasons: [{ en: 'You got no place: none of the capabilities in this round was possible for your need.' }],
      });
    });

    it('takes the two apart at once when it is excluded while the round is open', async () => {
      const { round, mine } = await rounds.contested();
      await house.exclude('lab', mine);
      expect(JSON.stringify(await rounds.listsOf('lab', round.id))).not.toContain(mine);
      expect((await rounds.onlyList('startup', round.id)).groups).toEqual([]);
      const { placements, oneSided } = await rounds.dryRun(round.id);
      expect(placements.map(({ need }) => need.id)).not.toContain(mine);
      expect(oneSided).toBe(0);
    });
  });

  it('tells of a changed list only its owner and staff', async () => {
    const { round } = await rounds.contested();
    const list = await rounds.onlyList('startup', round.id);
    const hears = async (person: Person) => JSON.stringify(await house.as(person).ok(ActivityDocument, { first: 50 }));
    for (const person of ['startup', 'staff'] as const) expect(await hears(person)).toContain(list.id);
    for (const person of ['rival', 'lab', 'hospital', 'elsewhere'] as const)
      expect(await hears(person)).not.toContain(list.id);
    expect(await hears('lab')).toContain(round.id);
    expect(await hears('hospital')).not.toContain(round.id);
  });

  it('keeps lists and answers behind row-level security', async () => {
    const { round } = await rounds.contested();
    await rounds.publish(round);
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
