import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { registeredErrors } from '#kernel';
import { printErrors } from '#platform/http';
import { none } from './none.js';
import { read, root, walk } from './tree.js';
// Every process, so that every error code is declared.
import '../../apps/cli/commands/errors.js';

const ROOT = resolve(import.meta.dirname, '../..');

describe('generated code', () => {
  it.each([
    ['the page', 'apps/web/codegen.ts'],
    ['the tests', 'test/codegen.ts'],
  ])('of %s is what `npm run codegen` makes of the committed schema', async (_whose, config) => {
    // A process of its own: the generator loads ES modules by require, which jest cannot.
    const check = promisify(execFile)(
      process.execPath,
      ['node_modules/@graphql-codegen/cli/cjs/bin.js', '--config', config, '--check'],
      { cwd: ROOT, env: { PATH: process.env['PATH'], HOME: process.env['HOME'] } },
    );
    await expect(check).resolves.toBeDefined();
  });
});

describe('error codes', () => {
  it('are committed as `npm run errors` prints them', async () =>
    expect(await readFile(`${root}/apps/api/ERRORS.md`, 'utf8')).toBe(printErrors()));

  it('that are compared, built from a subject or answered by hand are declared', () => {
    const declared = new Set(registeredErrors().map(({ code }) => code));
    const sources = ['libs', 'apps']
      .flatMap((folder) => walk(folder))
      .filter((path) => /(?<!\.spec)\.tsx?$/.test(path));
    const used = sources.flatMap((path) => {
      const { text } = read(path);
      return [
        ...[...text.matchAll(/codeOf\(\w+\) [!=]== '([A-Z_]+)'/g)].map(([, code]) => [path, code] as const),
        ...[...text.matchAll(/extensions: \{[^}]*code: '([A-Z_]+)'/g)].map(([, code]) => [path, code] as const),
        ...[...text.matchAll(/@throws AppError ([A-Z]+(?:_[A-Z]+)*)(?![A-Z_…<])/g)].map(
          ([, code]) => [path, code] as const,
        ),
      ];
    });
    expect(used.length).toBeGreaterThan(20);
    none(used.flatMap(([path, code]) => (declared.has(code ?? '') ? [] : [`${path}: ${code} is not declared.`])));
  });
});
