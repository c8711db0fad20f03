import { roleChecks, unenforced } from './rights-rules.js';
import { createdTables, foreignTables, tableOwners } from './table-rules.js';

describe('planted role checks', () => {
  const at = (path: string, body: string): string[] => roleChecks({ path, text: body });
  const RESOLVER = 'libs/features/matchmaking/needs.resolver.ts';

  it.each([
    ['a comparison', "const f = (actor: Actor) => actor.role === 'STAFF';"],
    ['a comparison the other way round', "const f = (actor: Actor) => 'STAFF' != actor.role;"],
    ['a comparison of a scope', "const f = (scope: Actor) => scope.role !== 'PARTNER';"],
    ['a switch', 'function f(actor: Actor) { switch (actor.role) { default: return 1; } }'],
    ['a search', "const f = (actor: Actor) => ['STAFF', 'ADMIN'].includes(actor.role);"],
    ['hasRole', "const f = (actor: Actor) => hasRole(actor, 'STAFF');"],
    ['isStaff', 'const f = (actor: Actor) => isStaff(actor);'],
    ['isGuest', 'const f = (actor: Actor) => isGuest(actor);'],
    ['a role taken out of the actor', "const f = ({ role }: Actor) => role === 'STAFF';"],
  ])('catches %s', (_what, text) => expect(at(RESOLVER, text)).toHaveLength(1));

  it.each([
    ['a role that is copied', 'const f = (actor: Actor) => ({ byRole: actor.role });'],
    ['the role of a row', "const f = (invitation: Row) => invitation.role === 'GUEST';"],
    ['a named right', 'const f = (actor: Actor) => mayPublishNeed(actor);'],
  ])('lets %s through', (_what, text) => expect(at(RESOLVER, text)).toEqual([]));

  it('lets policies and what they stand on ask', () => {
    for (const path of [
      'libs/features/matchmaking/need.policy.ts',
      'libs/platform/access/access.ts',
      'libs/kernel/actor.ts',
    ])
      expect(at(path, "const f = (actor: Actor) => hasRole(actor, 'STAFF');")).toEqual([]);
  });
});

describe('planted words that nothing enforces', () => {
  const policy = (place: string) => ({
    path: 'libs/features/needs/need.policy.ts',
    text: `const C = { says, enforcedBy: '${place}' };\nexport const sees = (actor: Actor): boolean => sees(actor);`,
  });
  const service = {
    path: 'libs/features/needs/needs.service.ts',
    text: 'class NeedsService { list(actor) { return this.shown(actor); } shown(actor) { return []; } unused() {} }',
  };
  const found = (place: string): string[] => unenforced([policy(place), service]);

  it.each([
    ['no such file', 'features/needs/gone.service.ts#shown', 'does not exist'],
    ['no such function', 'features/needs/needs.service.ts#gone', 'does not declare'],
    ['a function that nobody calls', 'features/needs/needs.service.ts#unused', 'nobody calls'],
    ['a function that only calls itself', 'features/needs/need.policy.ts#sees', 'nobody calls'],
    ['no name', 'features/needs/needs.service.ts#', 'does not declare'],
  ])('catches %s', (_what, place, words) => expect(found(place)).toEqual([expect.stringContaining(words)]));

  it('follows a name to what is there and is called', () =>
    expect(found('features/needs/needs.service.ts#shown')).toEqual([]));
});

describe('planted SQL', () => {
  const house = [
    { path: 'libs/features/lower/boat.entity.ts', text: "@Entity('boat') class Boat {}" },
    { path: 'libs/features/higher/harbour.entity.ts', text: "@Entity('harbour') class Harbour {}" },
  ];
  const tables = createdTables([
    {
      path: 'apps/cli/migrations/0001.ts',
      text: 'CREATE TABLE boat (id uuid); CREATE TABLE harbour (id uuid); CREATE TABLE event (id uuid); CREATE TABLE rope (id uuid)',
    },
  ]);
  const found = (path: string, code: string, more: { path: string; text: string }[] = []): string[] =>
    foreignTables([...house, ...more, { path, text: code }], {
      tables,
      owners: tableOwners(house),
      mayUse: (from, to) => from === 'higher' && to === 'lower',
    });
  const LOWER = 'libs/features/lower/boats.repository.ts';
  const HIGHER = 'libs/features/higher/harbours.repository.ts';

  it.each([
    ['reading', 'sql`SELECT * FROM harbour`'],
    ['joining', 'sql`SELECT * FROM boat b JOIN harbour h ON h.id = ${id}`'],
    ['a second table after a comma', 'sql`SELECT * FROM boat b, harbour h`'],
    ['asking whether', 'sql`${a} AND EXISTS (SELECT FROM harbour WHERE ${b})`'],
    ['inserting', 'sql`INSERT INTO harbour (id) VALUES (${id})`'],
    ['updating', 'sql`UPDATE harbour SET id = ${id}`'],
    ['deleting', 'sql`DELETE FROM harbour`'],
    ['a fragment', 'const from = sql`harbour WHERE TRUE`;'],
    ['updateVersioned', "updateVersioned(manager, 'harbour', where, set)"],
  ])('catches %s of the table of a higher feature', (_what, code) =>
    expect(found(LOWER, code)).toEqual([expect.stringContaining('harbour of higher, which lower does not use')]),
  );
  it('catches writing a table of the platform, and lets reading through', () => {
    expect(found(LOWER, 'sql`INSERT INTO event (id) VALUES (1)`')).toEqual([expect.stringContaining('to write it')]);
    expect(found(LOWER, 'sql`SELECT * FROM event`')).toEqual([]);
  });
  it('catches a table without an entity that two features name', () => {
    const other = [{ path: HIGHER, text: 'sql`SELECT * FROM rope`' }];
    expect(found(LOWER, 'sql`SELECT * FROM rope`', other)).toEqual([expect.stringContaining('has no entity')]);
    expect(found(LOWER, 'sql`SELECT * FROM rope`')).toEqual([]);
  });
  it.each([
    ['its own table', LOWER, 'sql`SELECT * FROM boat FOR UPDATE OF boat`'],
    ['the table of a feature it uses', HIGHER, 'sql`SELECT * FROM harbour JOIN boat ON TRUE`'],
    ['a name that is no table', LOWER, 'sql`WITH fresh AS (SELECT 1) SELECT * FROM fresh`'],
    ['a column of another table', LOWER, 'sql`harbour.id = ${id}`'],
    ['words in a comment', LOWER, '// SELECT * FROM harbour'],
  ])('lets %s through', (_what, path, code) => expect(found(path, code)).toEqual([]));
});
