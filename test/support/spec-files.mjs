// The spec files and the jest project each belongs to, as test/jest.config.mjs has them. Node's own modules only.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../apps/cli/prepare.mjs';

export const PROJECTS = ['unit', 'architecture', 'integration', 'security', 'e2e', 'browser'];
const SKIPPED = ['node_modules', 'planted', 'generated'];

/** @param {string} path of a spec below the root */
export function projectOf(path) {
  return PROJECTS.find((project) => path.startsWith(`test/${project}/`)) ?? 'unit';
}

/** Paths of all files below a folder, itself below the root; none where there is no such folder. */
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
 * The specs a person means by a name: those called so (`needs` is needs.spec.ts), else those with the name in their path.
 * @param {string[]} names each matches at least one spec, or the answer names it in `unknown`
 */
export function findSpecs(names) {
  const all = specsOf(PROJECTS);
  const found = names.map((name) => {
    const called = all.filter((path) => path.split('/').at(-1) === `${name.replace(/\.spec(\.ts)?$/, '')}.spec.ts`);
    return called.length > 0 ? called : all.filter((path) => path.includes(name));
  });
  return { specs: [...new Set(found.flat())], unknown: names.filter((_, i) => found[i].length === 0) };
}
