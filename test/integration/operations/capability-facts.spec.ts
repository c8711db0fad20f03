import { candidateOf, Candidates, capabilitiesIn, gateOf } from '../../support/candidates.js';
import { DemoHouse, type Person, UNKNOWN } from '../../support/demo-house.js';
import type { UpdateCapabilityInput } from '../../support/generated/graphql.js';
import { day } from '../../support/inputs.js';
import { operation } from '../../support/operation.js';
import { OpenNeedsDocument, UpdateCapabilityDocument } from '../../support/operations/capabilities.graphql.js';
import { NeedDocument } from '../../support/operations/needs.graphql.js';

describe('facts of capabilities', () => {
  let house: DemoHouse;
  let judgement: Candidates;
  beforeAll(async () => {
    house = await DemoHouse.open();
    judgement = new Candidates(house);
  });
  afterAll(() => house.close());

  const openNeeds = async (person: Person, id: string) =>
    (await house.as(person).ok(OpenNeedsDocument, { id })).capability.openNeeds;
  const update = (person: Person, id: string, version: number, input: UpdateCapabilityInput) =>
    house.as(person).ok(UpdateCapabilityDocument, { id, version, input });

  describe('capability.openNeeds', () => {
    it('gives staff and the host the needs it fits, with the score that the need gives it', async () => {
      const capabilityId = await house.capability('lab', { name_sv: 'Cellodling i bioreaktor enligt GMP' });
      const [needId, tooHigh, draft] = [
        await house.published(),
        await house.published({ kind: 'PREMISES' }),
        await house.submitted(),
      ];
      for (const person of ['staff', 'lab'] as const) {
        const { edges, totalCount } = await openNeeds(person, capabilityId);
        const ids = edges.map(({ node }) => node.id);
        expect(totalCount).toBe(ids.length);
        expect(ids).toContain(needId);
        expect(ids).not.toContain(tooHigh);
        expect(ids).not.toContain(draft);
        const found = edges.find(({ node }) => node.id === needId)?.node;
        expect(found?.score).toBe((await judgement.judged(needId, capabilityId)).score);
        const scores = edges.map(({ node }) => node.score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }
    });

    it('never shows a party that is excluded the need, nor that there is such a thing', async () => {
      const capabilityId = await house.capability('lab');
      const [open, closed] = [
        await house.published(),
        await house.published({ excludedOrganisationIds: [house.organisationOf('lab')] }),
      ];
      for (const person of ['staff', 'lab'] as const) {
        const seen = await openNeeds(person, capabilityId);
        const ids = seen.edges.map(({ node }) => node.id);
        expect([ids.includes(open), ids.includes(closed)]).toEqual([true, false]);
        expect(JSON.stringify(seen)).not.toMatch(/NOT_EXCLUDED|spärr|exclu/i);
      }
    });

    it('tells the host neither the company nor anything confidential, and lets it open no need it was not asked about', async () => {
      const capabilityId = await house.capability('lab');
      const needId = await house.published({
        confidentialDescription: 'CANARY-open-needs',
        successCriteria: 'Kanariefågeln sjunger i Kryptonitrummet.',
      });
      const [company] = await house.rows<{ nameSv: string }>(
        'SELECT name_sv AS "nameSv" FROM organisation WHERE id = $1',
        [house.organisationOf('startup')],
      );
      const seen = await openNeeds('lab', capabilityId);
      expect(seen.edges.map(({ node }) => node.id)).toContain(needId);
      for (const secret of ['CANARY', 'Kryptonit', house.organisationOf('startup'), company?.nameSv ?? '?'])
        expect(JSON.stringify(seen)).not.toContain(secret);
      expect(await house.as('lab').refused(NeedDocument, { id: needId })).toBe('NOT_FOUND');
    });

    it('is empty for another host, for startups and coordinators, and unknown in another workspace', async () => {
      const capabilityId = await house.capability('lab');
      await house.published();
      for (const person of ['hospital', 'startup', 'stockholm'] as const)
        expect(await openNeeds(person, capabilityId)).toMatchObject({ totalCount: 0, edges: [] });
      expect(await house.as('elsewhere').refused(OpenNeedsDocument, { id: capabilityId })).toBe('NOT_FOUND');
    });
  });

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
