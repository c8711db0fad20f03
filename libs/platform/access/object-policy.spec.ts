import { type Actor, ROLES } from '#kernel';
import { sql } from '#platform/database';
import { ALL, type ByRole, type Condition, NONE, ObjectPolicy } from './object-policy.js';

interface Facts {
  own: boolean;
}
const BOTH: Condition<Facts> = {
  says: { sv: 'eget', en: 'own' },
  where: () => sql`thing.own`,
  holds: (_actor, { own }) => own,
};
const ONLY_SQL: Condition<Facts> = { says: { sv: 'öppet', en: 'open' }, where: () => sql`thing.open` };
const ELSEWHERE: Condition<Facts> = {
  says: { sv: 'efter presentation', en: 'once introduced' },
  enforcedBy: 'features/matchmaking/match.policy.ts#seesCompany',
};
const sees: ByRole<Facts> = {
  STAFF: ALL,
  ADMIN: ALL,
  STARTUP: BOTH,
  PARTNER: ONLY_SQL,
  COORDINATOR: NONE,
  GUEST: NONE,
};
const policy = new ObjectPolicy<Facts>('Thing', {
  readBy: 'with-parent',
  sees,
  table: 'thing',
  facts: (source: Facts) => source,
  fields: 'id',
  narrower: { company: { STAFF: ALL, PARTNER: ELSEWHERE }, secret: { STARTUP: BOTH }, inner: { STAFF: BOTH } },
});

describe('a field of objects that SQL has chosen', () => {
  it.each([
    ['id', true, ['STAFF', 'ADMIN', 'STARTUP', 'PARTNER']],
    // Chosen as part of something else: the condition that is asked of each object has not been.
    ['id', false, ['STAFF', 'ADMIN', 'PARTNER']],
    ['company', true, ['STAFF']],
    ['secret', true, ['STARTUP']],
    ['secret', false, []],
    ['inner', true, []],
    ['nothing', true, []],
  ] as const)('%s, chosen by its own condition: %s, is read without another look by %j', (field, seen, roles) => {
    expect(ROLES.filter((role) => policy.isReadAsSeen(role, field, seen))).toEqual(
      ROLES.filter((role) => (roles as readonly string[]).includes(role)),
    );
  });
  it('is never read by whom the rule of the loaded object would refuse', () => {
    for (const role of ROLES)
      for (const field of ['id', 'company', 'secret', 'inner'])
        if (policy.isReadAsSeen(role, field, false))
          for (const own of [true, false]) expect(policy.mayResolve({ role } as Actor, field, { own })).toBe(true);
  });
});
describe('a field that needs no guard', () => {
  it('is one that everybody may read of every object', () => {
    const open = new ObjectPolicy<Facts>('Open', {
      readBy: 'with-parent',
      sees: Object.fromEntries(ROLES.map((role) => [role, ONLY_SQL])) as ByRole<Facts>,
      table: 'open',
      fields: 'id',
      narrower: { some: { STAFF: ALL }, asked: Object.fromEntries(ROLES.map((role) => [role, BOTH])) },
    });
    expect(['id', 'some', 'asked', 'nothing'].filter((field) => open.isReadByAll(field))).toEqual(['id']);
    expect(policy.isReadByAll('id')).toBe(false);
  });
});
