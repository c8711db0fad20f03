// Finds the spec files and the jest project of each, by the rules of test/jest.config.mjs. Node's own modules only.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../apps/cli/prepare.mjs';

export const PROJECTS = ['unit', 'architecture', 'integration', 'security', 'e2e', 'browser'];
const SKIPPED = ['node_modules', 'planted', 'generated'];

/** @param {string} path of a spec, relative to the root */
export function projectOf(path) {
  return PROJECTS.find((project) => path.startsWith(`test/${project}/`)) ?? 'unit';
}

/** Paths of all files in a folder, which is relative to the root; none if the folder does not exist. */
export function filesIn(folder, root = ROOT) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.includes(entry.name)) return [];
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(path, root) : [path];
  });
}

/** @param {string[]} projects */
export function specsOf(projects) {
  return ['libs', 'apps', 'test']
    .flatMap((folder) => filesIn(folder))
    .filter((path) => path.endsWith('.spec.ts') && projects.includes(projectOf(path)))
    .sort();
}

/**
 * The specs that a user means by a name: those with this file name (`needs` is needs.spec.ts), else those with the name
 * in their path.
 * @param {string[]} names each matches at least one spec, or is listed in the answer's `unknown`
 */
export function findSpecs(names) {
  const all = specsOf(PROJECTS);
  const found = names.map((name) => {
    const called = all.filter((path) => path.split('/').at(-1) === `${name.replace(/\.spec(\.ts)?$/, '')}.spec.ts`);
    return called.length > 0 ? called : all.filter((path) => path.includes(name));
  });
  return { specs: [...new Set(found.flat())], unknown: names.filter((_, i) => found[i].length === 0) };
}
