import { ROLES } from '#kernel';
import { DemoHouse, type Person } from '../../support/demo-house.js';
import type { AccessTableQuery } from '../../support/generated/graphql.js';
import { operation } from '../../support/operation.js';
import { AccessTableDocument } from '../../support/operations/access.graphql.js';
import { OpenNeedTitlesDocument } from '../../support/operations/capabilities.graphql.js';
import { GuardedFieldsDocument } from '../../support/operations/confidential.graphql.js';
import { MatchGatesDocument } from '../../support/operations/matches.graphql.js';

type Rules = AccessTableQuery['accessTable']['objects'][number]['rules'];

describe('who can see what, and why', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    house = await DemoHouse.open();
  });
  afterAll(() => house.close());

  operation('accessTable', () => {
    const table = async (person: Person) => (await house.as(person).ok(AccessTableDocument)).accessTable;
    const words = (rules: Rules | undefined) =>
      Object.fromEntries((rules ?? []).map(({ role, extent, which }) => [role, extent === 'SOME' ? which.en : extent]));

    it('tells staff and administrators of every object, in both languages', async () => {
      const { objects } = await table('staff');
      expect(await table('admin')).toEqual(await table('staff'));
      expect(objects.length).toBeGreaterThan(50);
      expect(objects.map(({ name }) => name)).toEqual(objects.map(({ name }) => name).sort());
      for (const { rules, narrower } of objects) {
        for (const all of [rules, ...narrower.map((field) => field.rules)]) {
          expect(all.map(({ role }) => role)).toEqual([...ROLES]);
          for (const { which } of all)
            expect([which.sv, which.en].every((words) => words && words.length > 2)).toBe(true);
        }
      }
    });
    it('says of the confidential text that its startup reads it here, and nobody else', async () => {
      const need = (await table('admin')).objects.find(({ name }) => name === 'Need');
      expect(words(need?.rules)).toEqual({
        STAFF: 'ALL',
        ADMIN: 'ALL',
        STARTUP: "its own company's",
        PARTNER: 'those it has been asked about, until need or match is withdrawn',
        COORDINATOR: 'NONE',
        GUEST: 'NONE',
      });
      expect(words(need?.narrower.find(({ name }) => name === 'confidentialDescription')?.rules)).toEqual({
        STAFF: 'NONE',
        ADMIN: 'NONE',
        STARTUP: "its own company's",
        PARTNER: 'NONE',
        COORDINATOR: 'NONE',
        GUEST: 'NONE',
      });
    });
    it('names the permission and the roles of every operation', async () => {
      const { operations } = await table('admin');
      const of = (name: string) => operations.find((each) => each.name === name);
      expect(of('submitNeed')).toEqual({
        kind: 'MUTATION',
        name: 'submitNeed',
        permission: 'need.submit',
        roles: ['STARTUP'],
      });
      expect(of('events')?.kind).toBe('SUBSCRIPTION');
      expect(of('signIn')).toMatchObject({ permission: null, roles: [...ROLES] });
    });
    it.each(['startup', 'lab', 'stockholm'] as const)('is refused to %s', async (person) =>
      expect(await house.as(person).refused(AccessTableDocument)).toBe('FORBIDDEN'),
    );
    it('is refused to the anonymous', async () =>
      expect(await house.anybody().refused(AccessTableDocument)).toBe('UNAUTHENTICATED'));
  });

  // The schema's own words: what a role may not read at all is null, an empty list or FORBIDDEN, wherever it is met.
  describe('a field that is not for the role', () => {
    it('is null or empty, beside fields that are', async () => {
      const id = await house.submitted({ confidentialDescription: 'KANARIE-77' });
      expect(await house.as('staff').ok(GuardedFieldsDocument, { id })).toMatchObject({
        need: { confidentialDescription: null },
      });
      expect(await house.as('startup').ok(GuardedFieldsDocument, { id })).toMatchObject({
        need: { confidentialDescription: 'KANARIE-77', candidates: { totalCount: 0, edges: [] } },
      });
    });
    it('is the requirement about excluded parties, for the partner it would tell of them', async () => {
      const { id } = await house.asked({ excludedOrganisationIds: [house.organisationOf('hospital')] });
      const gates = async (person: Person) =>
        (await house.as(person).ok(MatchGatesDocument, { id })).match.gates.map(({ code }) => code);
      expect(await gates('staff')).toContain('NOT_EXCLUDED');
      expect(await gates('lab')).toEqual((await gates('staff')).filter((code) => code !== 'NOT_EXCLUDED'));
    });
    it('is empty for a startup that asks which needs a capability fits, and for another host', async () => {
      await house.published();
      const capabilityId = await house.capability('lab');
      const open = async (person: Person) =>
        (await house.as(person).ok(OpenNeedTitlesDocument, { id: capabilityId })).capability.openNeeds;
      for (const person of ['startup', 'rival', 'hospital', 'stockholm'] as const)
        expect(await open(person)).toEqual({ totalCount: 0, edges: [] });
      expect((await open('lab')).totalCount).toBeGreaterThan(0);
    });
  });
});
