import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Which of these packages are not installed: those of `optionalDependencies` in package.json may be left out. */
export function missingPackages(names: readonly string[]): string[] {
  const { resolve } = createRequire(import.meta.url);
  // Looked for as folders, because a package need not have an entry that `require` may resolve.
  return names.filter(
    (name) => !(resolve.paths(name) ?? []).some((folder) => existsSync(join(folder, name, 'package.json'))),
  );
}
