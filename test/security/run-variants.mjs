// `npm run test:variants [-- WORD]`: breaks the program on purpose, one way after the other, and demands that the tests notice.
// First the tests named by the variants have to pass as they are, or their failing would say nothing.
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, ROOT } from '../../apps/cli/prepare.mjs';
import { VARIANTS } from './broken-variants.mjs';

const COPIED = ['apps', 'libs', 'test'];
const LINKED = ['node_modules', 'dist'];
const FILES = ['package.json', 'tsconfig.json', '.swcrc', 'eslint.config.mjs', 'nest-cli.json'];

const folder = mkdtempSync(join(tmpdir(), 'klustermotor-variants-'));
chmodSync(folder, 0o755);

/** The sources with these changes made. */
function copyWith(name, changes) {
  const copy = join(folder, name);
  mkdirSync(copy);
  for (const part of COPIED) cpSync(join(ROOT, part), join(copy, part), { recursive: true, filter: (path) => !/node_modules|\.klustermotor/.test(path) });
  for (const part of LINKED) symlinkSync(join(ROOT, part), join(copy, part));
  for (const file of FILES) if (existsSync(join(ROOT, file))) cpSync(join(ROOT, file), join(copy, file));
  for (const { file, search, replace } of changes) {
    const path = join(copy, file);
    const text = readFileSync(path, 'utf8');
    if (text.split(search).length !== 2) throw new Error(`Variant "${name}": this text must be in ${file} exactly once, and is there ${text.split(search).length - 1} times:\n${search}\nWhoever moved it moves the variant in test/security/broken-variants.mjs.`);
    writeFileSync(path, text.replace(search, () => replace));
  }
  // A migrated template of its own: what is broken may be a migration.
  const support = join(copy, 'test/support/test-database.ts');
  writeFileSync(support, readFileSync(support, 'utf8').replace("'klustermotor_template'", `'template_${name}'`));
  return copy;
}

/** Runs some tests of a copy. @returns how many passed and failed, and whether they ran at all. */
async function run(copy, { project, spec, tests }, databaseUrl) {
  const report = join(copy, `report-${`${spec} ${tests}`.replace(/\W+/g, '-').slice(0, 150)}.json`);
  const args = [join(ROOT, 'node_modules/jest/bin/jest.js'), '--config', 'test/jest.config.mjs', '--json', '--outputFile', report, '--selectProjects', project, '--testPathPatterns', spec, ...(tests ? ['--testNamePattern', tests] : [])];
  const env = { ...process.env, TEST_DATABASE_URL: databaseUrl, NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' };
  let output = '';
  await new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: copy, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', resolve);
  });
  if (!existsSync(report)) return { passed: 0, failed: 0, ran: false, output };
  const { numPassedTests: passed, numFailedTests: failed, numRuntimeErrorTestSuites: broken } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed, failed, ran: broken === 0 && passed + failed > 0, output };
}

const words = process.argv.slice(2).map((word) => word.toLowerCase());
const chosen = VARIANTS.filter(({ name }) => words.every((word) => name.includes(word)));
let database;
let caught = 0;
try {
  await prepare();
  const { startEmbeddedPostgres } = await import(pathToFileURL(join(ROOT, 'dist/libs/platform/embedded-postgres/index.js')).href);
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };
  database = process.env.TEST_DATABASE_URL ? undefined : await startEmbeddedPostgres({ dataFolder: join(folder, 'postgres'), settings, log: () => undefined });
  const url = process.env.TEST_DATABASE_URL ?? database.url;
  // All texts are looked for before anything runs.
  const copies = chosen.map((variant, index) => copyWith(`v${index + 1}`, variant.changes));
  const sound = copyWith('sound', []);
  for (const { project, spec } of new Map(chosen.map((variant) => [`${variant.project} ${variant.spec}`, variant])).values()) {
    const patterns = [...new Set(chosen.filter((variant) => variant.project === project && variant.spec === spec).map(({ tests }) => tests))];
    const { ran, failed, passed, output } = await run(sound, { project, spec, tests: patterns.join('|') }, url);
    if (!ran || failed > 0 || passed < patterns.length) throw new Error(`The tests in ${spec} do not pass as they are:\n${output.slice(-3000)}`);
    console.log(`sound: ${passed} tests of ${project} ${spec}`);
  }
  for (const [index, variant] of chosen.entries()) {
    const { failed, ran, output } = await run(copies[index], variant, url);
    const isCaught = ran && failed > 0;
    if (isCaught) caught += 1;
    console.log(`${isCaught ? 'caught' : 'MISSED'}: ${variant.name} (${variant.project} ${variant.spec}, ${failed} failed)`);
    if (!ran) console.log(output.slice(-2000));
  }
} finally {
  await database?.stop();
  if (database) rmSync(database.folder, { recursive: true, force: true, maxRetries: 3 });
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
console.log(`${caught} of ${chosen.length} caught`);
process.exitCode = chosen.length > 0 && caught === chosen.length ? 0 : 1;
