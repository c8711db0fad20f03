import { candidateOf, Candidates, capabilitiesIn, gateOf } from '../../support/candidates.js';
import { DemoHouse, type Person, UNKNOWN } from '../../support/demo-house.js';
import type { UpdateCapabilityInput } from '../../support/generated/graphql.js';
import { day } from '../../support/inputs.js';
import { operation } from '../../support/operation.js';
import { UpdateCapabilityDocument } from '../../support/operations/capabilities.graphql.js';

describe('facts of capabilities', () => {
  let house: DemoHouse;
  let judgement: Candidates;
  beforeAll(async () => {
    house = await DemoHouse.open();
    judgement = new Candidates(house);
  });
  afterAll(() => house.close());

  const update = (person: Person, id: string, version: number, input: UpdateCapabilityInput) =>
    house.as(person).ok(UpdateCapabilityDocument, { id, version, input });

  operation('updateCapability', () => {
    it('corrects the facts that are named, and candidates follow at once', async () => {
      const capabilityId = await house.capability('lab', { biosafety_level: 2, capacity_per_month: 7 });
      const needId = await house.published({ biosafetyLevel: 3 });
      expect((await judgement.judged(needId, capabilityId)).fits).toBe(false);
      expect(await update('staff', capabilityId, 1, { biosafetyLevel: 3, nextFreeOn: day(20) })).toMatchObject({
        updateCapability: {
          version: 2,
          biosafetyLevel: 3,
          nextFreeOn: day(20),
          capacityPerMonth: 7,
          lastConfirmed: null,
        },
      });
      expect(capabilitiesIn((await judgement.lists(needId)).candidates)).toContain(capabilityId);
      await update('staff', capabilityId, 2, { openToCompanies: false });
      expect(
        gateOf(candidateOf((await judgement.lists(needId)).almostFit, capabilityId), 'OPEN_TO_COMPANIES')?.verdict,
      ).toBe('FAILS');
      expect(
        await house.rows("SELECT id FROM event WHERE name = 'capability.changed' AND subject_id = $1", [capabilityId]),
      ).toHaveLength(2);
    });

    it('is open to the host, whose correction confirms the entry', async () => {
      const capabilityId = await house.capability('lab', { lead_time_days: 30 });
      expect(await update('lab', capabilityId, 1, { leadTimeDays: null })).toMatchObject({
        updateCapability: { leadTimeDays: null, lastConfirmed: day(0) },
      });
    });

    it.each([
      ['hospital', 'FORBIDDEN'],
      ['startup', 'FORBIDDEN'],
      ['stockholm', 'FORBIDDEN'],
      ['elsewhere', 'NOT_FOUND'],
    ] as const)('refuses %s', async (person, code) => {
      const capabilityId = await house.capability('lab');
      expect(
        await house
          .as(person)
          .refused(UpdateCapabilityDocument, { id: capabilityId, version: 1, input: { biosafetyLevel: 4 } }),
      ).toBe(code);
      expect(await house.rows('SELECT version FROM capability WHERE id = $1', [capabilityId])).toEqual([
        { version: 1 },
      ]);
    });

    it('refuses a stale version, an unknown capability and facts that cannot be', async () => {
      const capabilityId = await house.capability('lab', { trl_from: 4 });
      await update('staff', capabilityId, 1, { leadTimeDays: 3 });
      expect(
        await house
          .as('staff')
          .refused(UpdateCapabilityDocument, { id: capabilityId, version: 1, input: { leadTimeDays: 5 } }),
      ).toBe('CHANGED_MEANWHILE');
      expect(await house.as('staff').refused(UpdateCapabilityDocument, { id: UNKNOWN, version: 1, input: {} })).toBe(
        'NOT_FOUND',
      );
      for (const input of [{ biosafetyLevel: 5 }, { leadTimeDays: -1 }, { trlTo: 3 }, { capacityPerMonth: -1 }])
        expect(await house.as('staff').refused(UpdateCapabilityDocument, { id: capabilityId, version: 2, input })).toBe(
          'INVALID',
        );
    });

    it('has one winner when two correct at once', async () => {
      const capabilityId = await house.capability('lab');
      const answers = await Promise.all(
        [1, 2, 3, 4].map((biosafetyLevel) =>
          house.as('staff').ask(UpdateCapabilityDocument, { id: capabilityId, version: 1, input: { biosafetyLevel } }),
        ),
      );
      expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    });
  });
});
