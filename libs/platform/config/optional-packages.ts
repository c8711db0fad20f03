import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Returns those of the packages that are not installed: `optionalDependencies` in package.json may be left out. */
export function missingPackages(names: readonly string[]): string[] {
  const { resolve } = createRequire(import.meta.url);
  // Looks for the folders, because a package need not have an entry that `require` can resolve.
  return names.filter(
    (name) => !(resolve.paths(name) ?? []).some((folder) => existsSync(join(folder, name, 'package.json'))),
  );
}
