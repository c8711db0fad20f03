import { declaredUses } from './dependency-cruiser.config.mjs';
import { none } from './none.js';
import { createdTables, foreignTables, namedTables, PLATFORM_TABLES, tableOwners } from './table-rules.js';
import { isTypeScript, read, root, walk } from './tree.js';

const sourcesOf = (folder: string) =>
  walk(folder)
    .filter((path) => isTypeScript(path))
    .map((path) => read(path));
const features = sourcesOf('libs/features');
const tables = createdTables(sourcesOf('apps/cli/migrations'));
const owners = tableOwners(features);

describe('tables', () => {
  it('are read from the entities, the migrations and the SQL of features', () => {
    expect(owners.size).toBeGreaterThan(40);
    expect(features.flatMap(namedTables).filter(({ table }) => tables.has(table)).length).toBeGreaterThan(200);
    none([...owners.keys(), ...PLATFORM_TABLES].filter((table) => !tables.has(table)));
  });

  it('are named in SQL by their own feature and by those that use it', () => {
    const uses = declaredUses(root);
    const mayUse = (from: string, to: string): boolean => !!uses[from]?.includes(to);
    none(foreignTables(features, { tables, owners, mayUse }));
  });
});
