/**
 * How `#kernel`, `#platform/x` … are resolved when the arrows are checked: to SOURCE, from `paths` in tsconfig.json.
 * The `imports` field of package.json is switched off on purpose: it names the built files in dist/, and dependency-cruiser
 * would follow it there, find plain JavaScript outside apps/ and libs/, and every arrow rule would pass without looking.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} root folder that holds tsconfig.json */
export function aliasesOf(root) {
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
  return Object.entries(compilerOptions.paths).map(([name, [target]]) => ({
    name,
    alias: join(root, target),
    onlyModule: !name.includes('*'),
  }));
}

/** @param {string} root */
export function resolveFor(root) {
  return {
    alias: aliasesOf(root),
    importsFields: [],
    exportsFields: ['exports'],
    conditionNames: ['import', 'node', 'default', 'types'],
  };
}

/** The shape of a webpack configuration, which is what the depcruise command line can read. */
export default { resolve: resolveFor(process.cwd()) };
