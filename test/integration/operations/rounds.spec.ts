import { DemoHouse, UNKNOWN } from '../../support/demo-house.js';
import type { AllocationSlotInput, CreateAllocationRoundInput } from '../../support/generated/graphql.js';
import { operation } from '../../support/operation.js';
import {
  AllocationRoundDocument,
  AllocationRoundsDocument,
  CancelAllocationRoundDocument,
  CloseAllocationRoundDocument,
  CreateAllocationRoundDocument,
  FillAllocationPreferencesDocument,
  OpenAllocationRoundDocument,
  PublishAllocationRoundDocument,
  RankingChangesDocument,
  SetAllocationPreferencesDocument,
} from '../../support/operations/rounds.graphql.js';
import { type List, Rounds, type RoundStep } from '../../support/rounds.js';

describe('operations on allocation rounds', () => {
  let house: DemoHouse;
  let rounds: Rounds;
  beforeAll(async () => {
    house = await DemoHouse.open();
    rounds = new Rounds(house);
  });
  afterAll(() => house.close());

  /** Everybody who does not run rounds, and the answer that tells nothing. */
  const refusesOthers = (document: RoundStep, prepare: () => Promise<{ id: string; version: number }>) =>
    it.each([
      ['startup', 'FORBIDDEN'],
      ['lab', 'FORBIDDEN'],
      ['stockholm', 'FORBIDDEN'],
      ['elsewhere', 'NOT_FOUND'],
    ] as const)('refuses %s', async (person, code) => {
      expect(await house.as(person).refused(document, { ...(await prepare()) })).toBe(code);
    });

  operation('createAllocationRound', () => {
    it('prepares a round that nobody but staff sees', async () => {
      const { id } = await rounds.draft();
      for (const person of ['staff', 'admin'] as const)
        expect(await house.as(person).ok(AllocationRoundDocument, { id })).toEqual({
          allocationRound: { id, state: 'DRAFT', version: 1 },
        });
      for (const person of ['startup', 'rival', 'lab', 'elsewhere'] as const)
        expect(await house.as(person).refused(AllocationRoundDocument, { id })).toBe('NOT_FOUND');
    });
    it('draws a seed where none is chosen', async () => {
      const [one, other] = [await rounds.draft({ seed: null }), await rounds.draft({ seed: null })];
      const seeds = (
        await house.rows<{ seed: string }>('SELECT seed FROM allocation_round WHERE id = ANY($1)', [[one.id, other.id]])
      ).map(({ seed }) => seed);
      expect(new Set(seeds).size).toBe(2);
      for (const seed of seeds) expect(seed).toMatch(/^[0-9a-f]{16}$/);
    });
    it('makes one round of one key, however often it is sent', async () => {
      const input = { ...(await rounds.input()), idempotencyKey: 'once' };
      const ids = await Promise.all([0, 1, 2].map(async () => (await rounds.create(input)).id));
      expect(new Set(ids).size).toBe(1);
    });
    it.each([
      ['startup', 'FORBIDDEN'],
      ['lab', 'FORBIDDEN'],
      ['stockholm', 'FORBIDDEN'],
      ['elsewhere', 'INVALID'],
    ] as const)('refuses %s', async (person, code) => {
      expect(await house.as(person).refused(CreateAllocationRoundDocument, { input: await rounds.input() })).toBe(code);
    });
    it.each<[string, (slot: AllocationSlotInput) => Partial<CreateAllocationRoundInput>, string]>([
      ['a time that has passed', () => ({ closesAt: '2020-01-01T11:00:00Z' }), 'closesAt'],
      ['a need that does not exist', () => ({ needIds: [UNKNOWN] }), 'needIds'],
      ['no slots', () => ({ slots: [] }), 'slots'],
      ['no place', (slot) => ({ slots: [{ ...slot, capacity: 0 }] }), 'slots.0.capacity'],
      ['a capability of nowhere', (slot) => ({ slots: [{ ...slot, capabilityId: UNKNOWN }] }), 'slots.0.capabilityId'],
      ['a least number in a stable round', (slot) => ({ slots: [{ ...slot, minimum: 1 }] }), 'slots.0.minimum'],
    ])('refuses %s', async (_case, change, field) => {
      const input = await rounds.input();
      const { errors } = await house
        .as('staff')
        .ask(CreateAllocationRoundDocument, { input: { ...input, ...change(input.slots[0] as AllocationSlotInput) } });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', data: { fields: [{ field }] } });
    });
    it('refuses a need that is not published', async () => {
      expect(
        await house
          .as('staff')
          .refused(CreateAllocationRoundDocument, {
            input: { ...(await rounds.input()), needIds: [await house.submitted()] },
          }),
      ).toBe('INVALID');
    });
  });

  operation('openAllocationRound', () => {
    it('shows the round to those who take part, with a list for each need and slot', async () => {
      const round = await rounds.opened();
      for (const person of ['staff', 'startup', 'rival', 'lab'] as const)
        expect(await house.as(person).ok(AllocationRoundDocument, { id: round.id })).toMatchObject({
          allocationRound: { state: 'OPEN' },
        });
      for (const person of ['hospital', 'elsewhere'] as const)
        expect(await house.as(person).refused(AllocationRoundDocument, { id: round.id })).toBe('NOT_FOUND');
      expect(await house.as('stockholm').refused(AllocationRoundDocument, { id: round.id })).toBe('FORBIDDEN');
      expect(await rounds.listsOf('staff', round.id)).toHaveLength(4);
    });
    it('fixes the seed and the mode for good, whoever tries', async () => {
      const { id } = await rounds.opened();
      for (const set of ["seed = 'another'", "mode = 'MAX_WELFARE'"])
        await expect(house.database.query(`UPDATE allocation_round SET ${set} WHERE id = $1`, [id])).rejects.toThrow(
          'never change',
        );
    });
    it('refuses a round that is open, a stale version and an unknown round', async () => {
      const draft = await rounds.draft();
      expect(await house.as('staff').refused(OpenAllocationRoundDocument, { id: draft.id, version: 9 })).toBe(
        'CHANGED_MEANWHILE',
      );
      expect(await house.as('staff').refused(OpenAllocationRoundDocument, { id: UNKNOWN, version: 1 })).toBe(
        'NOT_FOUND',
      );
      const open = await rounds.step(OpenAllocationRoundDocument, draft);
      expect(await house.as('staff').refused(OpenAllocationRoundDocument, { ...open })).toBe('ROUND_STATE');
    });
    it('refuses a draft whose time has passed', async () => {
      const draft = await rounds.draft();
      await rounds.passTime(draft.id);
      expect(await house.as('staff').refused(OpenAllocationRoundDocument, { ...draft })).toBe('INVALID');
    });
    refusesOthers(OpenAllocationRoundDocument, () => rounds.draft());
  });

  operation('fillAllocationPreferences', () => {
    it('refills what nobody has set and leaves what somebody has', async () => {
      const round = await rounds.opened();
      const mine = await rounds.onlyList('startup', round.id);
      const [first = ''] = mine.groups.flat();
      await house
        .as('startup')
        .ok(SetAllocationPreferencesDocument, { rankingId: mine.id, version: mine.version, groups: [[first]] });
      await house.as('staff').ok(FillAllocationPreferencesDocument, { ...round });
      expect((await rounds.onlyList('startup', round.id)).groups).toEqual([[first]]);
      expect((await rounds.onlyList('rival', round.id)).groups.flat()).toHaveLength(2);
    });
    it('refuses a draft and a round that is closed', async () => {
      expect(await house.as('staff').refused(FillAllocationPreferencesDocument, { ...(await rounds.draft()) })).toBe(
        'ROUND_STATE',
      );
      expect(await house.as('staff').refused(FillAllocationPreferencesDocument, { ...(await rounds.closed()) })).toBe(
        'ROUND_STATE',
      );
    });
    refusesOthers(FillAllocationPreferencesDocument, () => rounds.opened());
  });

  operation('setAllocationPreferences', () => {
    it('takes an order with ties, and what is left out as not accepted', async () => {
      const round = await rounds.opened();
      const lists = await rounds.listsOf('lab', round.id);
      const list = lists.find(({ groups }) => groups.flat().length === 2) as List;
      const [a = '', b = ''] = list.groups.flat();
      const { setAllocationPreferences } = await house
        .as('lab')
        .ok(SetAllocationPreferencesDocument, { rankingId: list.id, version: list.version, groups: [[b, a]] });
      expect(setAllocationPreferences).toMatchObject({
        origin: 'PARTY',
        mayEdit: true,
        groups: [{ choices: [{ id: b }, { id: a }] }],
        notAccepted: [],
      });
      const again = await house
        .as('lab')
        .ok(SetAllocationPreferencesDocument, { rankingId: list.id, version: list.version + 1, groups: [[b]] });
      expect(again.setAllocationPreferences).toMatchObject({
        groups: [{ choices: [{ id: b }] }],
        notAccepted: [{ id: a }],
      });
    });
    it('lets staff set a list with a reason that is kept, and not without', async () => {
      const round = await rounds.opened();
      const list = await rounds.onlyList('startup', round.id);
      expect(
        await house
          .as('staff')
          .refused(SetAllocationPreferencesDocument, {
            rankingId: list.id,
            version: list.version,
            groups: list.groups,
          }),
      ).toBe('INVALID');
      await house
        .as('staff')
        .ok(SetAllocationPreferencesDocument, {
          rankingId: list.id,
          version: list.version,
          groups: list.groups,
          reason: 'De ringde i dag',
        });
      const seen = await house.as('staff').ok(RankingChangesDocument, { id: round.id });
      expect(seen.allocationRound.rankings.find(({ id }) => id === list.id)?.changes).toEqual([
        { byName: 'Disa Demo', byRole: 'STAFF', reason: 'De ringde i dag' },
      ]);
      expect(JSON.stringify(await house.as('startup').ok(RankingChangesDocument, { id: round.id }))).not.toContain(
        'Disa',
      );
    });
    it.each(['rival', 'lab', 'hospital', 'elsewhere'] as const)(
      "does not know a startup's list for %s",
      async (person) => {
        const round = await rounds.opened();
        const list = await rounds.onlyList('startup', round.id);
        expect(
          await house
            .as(person)
            .refused(SetAllocationPreferencesDocument, {
              rankingId: list.id,
              version: list.version,
              groups: [],
              reason: 'Försök',
            }),
        ).toBe('NOT_FOUND');
      },
    );
    it('refuses the coordinator, a stale version, an id twice and an id of nowhere', async () => {
      const round = await rounds.opened();
      const list = await rounds.onlyList('startup', round.id);
      const [first = ''] = list.groups.flat();
      expect(
        await house
          .as('stockholm')
          .refused(SetAllocationPreferencesDocument, { rankingId: list.id, version: list.version, groups: [] }),
      ).toBe('FORBIDDEN');
      expect(
        await house
          .as('startup')
          .refused(SetAllocationPreferencesDocument, { rankingId: list.id, version: 9, groups: list.groups }),
      ).toBe('CHANGED_MEANWHILE');
      for (const groups of [[[first], [first]], [[UNKNOWN]], [[]]])
        expect(
          await house
            .as('startup')
            .refused(SetAllocationPreferencesDocument, { rankingId: list.id, version: list.version, groups }),
        ).toBe('INVALID');
    });
    it('refuses everybody once the time has passed, before anybody wrote so', async () => {
      const round = await rounds.opened();
      const list = await rounds.onlyList('startup', round.id);
      await rounds.passTime(round.id);
      for (const person of ['startup', 'staff'] as const)
        expect(
          await house
            .as(person)
            .refused(SetAllocationPreferencesDocument, {
              rankingId: list.id,
              version: list.version,
              groups: list.groups,
              reason: 'För sent',
            }),
        ).toBe('ROUND_STATE');
      expect((await rounds.onlyList('startup', round.id)).mayEdit).toBe(false);
    });
  });

  operation('closeAllocationRound', () => {
    it('freezes the lists before the time', async () => {
      const round = await rounds.closed();
      const list = await rounds.onlyList('startup', round.id);
      expect(
        await house
          .as('startup')
          .refused(SetAllocationPreferencesDocument, {
            rankingId: list.id,
            version: list.version,
            groups: list.groups,
          }),
      ).toBe('ROUND_STATE');
    });
    it('refuses a round that is closed, by somebody or by the clock', async () => {
      expect(await house.as('staff').refused(CloseAllocationRoundDocument, { ...(await rounds.closed()) })).toBe(
        'ROUND_STATE',
      );
      const open = await rounds.opened();
      await rounds.passTime(open.id);
      expect(await house.as('staff').refused(CloseAllocationRoundDocument, { ...open })).toBe('ROUND_STATE');
    });
    refusesOthers(CloseAllocationRoundDocument, () => rounds.opened());
  });

  operation('publishAllocationRound', () => {
    it('publishes a closed round', async () => {
      expect(await rounds.step(PublishAllocationRoundDocument, await rounds.closed())).toMatchObject({
        state: 'PUBLISHED',
      });
    });
    it('refuses a draft, an open round and a stale version', async () => {
      expect(await house.as('staff').refused(PublishAllocationRoundDocument, { ...(await rounds.draft()) })).toBe(
        'ROUND_STATE',
      );
      expect(await house.as('staff').refused(PublishAllocationRoundDocument, { ...(await rounds.opened()) })).toBe(
        'ROUND_STATE',
      );
      expect(
        await house.as('staff').refused(PublishAllocationRoundDocument, { ...(await rounds.closed()), version: 1 }),
      ).toBe('CHANGED_MEANWHILE');
    });
    refusesOthers(PublishAllocationRoundDocument, () => rounds.closed());
  });

  operation('cancelAllocationRound', () => {
    it('ends a round before it is published, and its lists stay as they were', async () => {
      const round = await rounds.step(CancelAllocationRoundDocument, await rounds.opened());
      expect(round).toMatchObject({ state: 'CANCELLED' });
      expect((await rounds.onlyList('startup', round.id)).mayEdit).toBe(false);
    });
    it('refuses a published round, and one that is cancelled', async () => {
      const published = await rounds.step(PublishAllocationRoundDocument, await rounds.closed());
      expect(await house.as('staff').refused(CancelAllocationRoundDocument, { ...published })).toBe('ROUND_STATE');
      const cancelled = await rounds.step(CancelAllocationRoundDocument, await rounds.draft());
      expect(await house.as('staff').refused(CancelAllocationRoundDocument, { ...cancelled })).toBe('ROUND_STATE');
    });
    refusesOthers(CancelAllocationRoundDocument, () => rounds.opened());
  });

  operation('allocationRounds', () => {
    it('lists what one takes part in; how many take part is for staff', async () => {
      const draft = await rounds.draft();
      const open = await rounds.opened();
      const idsOf = async (person: Parameters<DemoHouse['as']>[0]) =>
        (await house.as(person).ok(AllocationRoundsDocument)).allocationRounds.edges.map(({ node }) => node);
      expect((await idsOf('staff')).map(({ id }) => id)).toEqual(expect.arrayContaining([draft.id, open.id]));
      for (const person of ['startup', 'lab'] as const) {
        const seen = await idsOf(person);
        expect(seen.map(({ id }) => id)).toContain(open.id);
        expect(seen.map(({ id }) => id)).not.toContain(draft.id);
        expect(new Set(seen.map(({ needCount }) => needCount))).toEqual(new Set([null]));
      }
      for (const person of ['hospital', 'elsewhere'] as const) expect(await idsOf(person)).toEqual([]);
    });
    it('counts a round whose time has passed as closed', async () => {
      const open = await rounds.opened();
      await rounds.passTime(open.id);
      const closed = JSON.stringify(await house.as('staff').ok(AllocationRoundsDocument, { states: ['CLOSED'] }));
      expect(closed).toContain(open.id);
      expect(JSON.stringify(await house.as('staff').ok(AllocationRoundsDocument, { states: ['OPEN'] }))).not.toContain(
        open.id,
      );
    });
    it('refuses the coordinator', async () => {
      expect(await house.as('stockholm').refused(AllocationRoundsDocument)).toBe('FORBIDDEN');
    });
  });

  operation('allocationRound', () => {
    it('is read by staff and by those who take part', async () => {
      const { id } = await rounds.opened();
      for (const person of ['staff', 'admin', 'startup', 'lab'] as const)
        await house.as(person).ok(AllocationRoundDocument, { id });
    });
    it('does not exist for others', async () => {
      const { id } = await rounds.opened();
      for (const person of ['hospital', 'elsewhere'] as const)
        expect(await house.as(person).refused(AllocationRoundDocument, { id })).toBe('NOT_FOUND');
      expect(await house.as('staff').refused(AllocationRoundDocument, { id: UNKNOWN })).toBe('NOT_FOUND');
    });
  });
});
