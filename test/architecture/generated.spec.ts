import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

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
