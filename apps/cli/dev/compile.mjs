// Compiles single files of the server exactly as `nest build` compiles all of them; test/e2e/dev.spec.ts compares the
// results.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { transformFile } from '@swc/core';
import { changeServerBuild, ROOT, SERVER_FOLDERS } from '../prepare.mjs';

/** @param {string} path relative to the root. Tests and declarations are no part of a running server. */
export const isServerSource = (path) =>
  path.endsWith('.ts') &&
  !/(\.spec|\.d)\.ts$/.test(path) &&
  SERVER_FOLDERS.some((folder) => path.startsWith(`${folder}/`));

const SWC = JSON.parse(readFileSync(join(ROOT, '.swcrc'), 'utf8'));
const { paths: aliases } = JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8')).compilerOptions;
/**
 * .swcrc, and the changes that the Nest command makes to it: aliases become relative paths, with the ending of the
 * built file.
 */
const OPTIONS = {
  ...SWC,
  swcrc: false,
  jsc: { ...SWC.jsc, baseUrl: ROOT, paths: aliases, experimental: { keepImportAttributes: true } },
  module: { ...SWC.module, resolveFully: true },
};

/** Sources that did not compile: dist/ still contains the result of their earlier text. */
const broken = new Set();

/**
 * Brings dist/ up to date with the changed sources; if a source was deleted, its result in dist/ is deleted too.
 * @param {Iterable<string>} paths relative to the root
 * @returns {Promise<string[]>} one message for each source that does not compile
 */
export async function compile(paths) {
  const complaints = [];
  await changeServerBuild(async () => {
    await Promise.all(
      [...new Set([...paths, ...broken])].map((path) =>
        compileFile(path).then(
          () => broken.delete(path),
          (error) => {
            broken.add(path);
            complaints.push(`${path} does not compile:\n${error.message}`);
          },
        ),
      ),
    );
    return complaints.length === 0;
  });
  return complaints;
}

/** @param {string} path relative to the root */
export async function compileFile(path, dist = join(ROOT, 'dist')) {
  const source = join(ROOT, path);
  const target = path.replace(/\.ts$/, '.js');
  const built = join(dist, target);
  if (!existsSync(source)) {
    for (const file of [built, `${built}.map`]) rmSync(file, { force: true });
    return;
  }
  const { code, map } = await transformFile(source, {
    ...OPTIONS,
    sourceFileName: relative(dirname(join(ROOT, 'dist', target)), source),
  });
  mkdirSync(dirname(built), { recursive: true });
  writeFileSync(built, `${code}\n//# sourceMappingURL=${basename(built)}.map`);
  writeFileSync(`${built}.map`, map);
}
