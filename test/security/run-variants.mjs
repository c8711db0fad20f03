// `npm run test:variants [-- WORD]`: breaks the program on purpose, one way after the other, and demands that the tests notice.
// First the tests named by the variants have to pass as they are, or their failing would say nothing. A program that does
// not start any more is no catch either: a test has to have looked and found what it must not.
import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, ROOT } from '../../apps/cli/prepare.mjs';
import { VARIANTS } from './broken-variants/index.mjs';

const COPIED = ['apps', 'libs', 'test'];
const LINKED = ['node_modules', 'dist'];
const FILES = ['package.json', 'tsconfig.json', '.swcrc', 'eslint.config.mjs', 'nest-cli.json'];

/** How many run at once: two cores are what the smallest machine has. */
const LANES = 2;
/** What a test says that looked, in difference to one that could not begin. */
const LOOKED = /expect\(|Expected a refusal|Not true after|to put right/;

const folder = mkdtempSync(join(tmpdir(), 'klustermotor-variants-'));
chmodSync(folder, 0o755);

/** The sources with these changes made. */
function copyWith(name, changes) {
  const copy = join(folder, name);
  mkdirSync(copy);
  for (const part of COPIED)
    cpSync(join(ROOT, part), join(copy, part), {
      recursive: true,
      filter: (path) => !/node_modules|\.klustermotor/.test(path),
    });
  for (const part of LINKED) symlinkSync(join(ROOT, part), join(copy, part));
  for (const file of FILES) if (existsSync(join(ROOT, file))) cpSync(join(ROOT, file), join(copy, file));
  for (const { file, search, replace } of changes) {
    const path = join(copy, file);
    const text = readFileSync(path, 'utf8');
    if (text.split(search).length !== 2)
      throw new Error(
        `Variant "${name}": this text must be in ${file} exactly once, and is there ${text.split(search).length - 1} times:\n${search}\nWhoever moved it moves the variant in test/security/broken-variants/.`,
      );
    writeFileSync(
      path,
      text.replace(search, () => replace),
    );
  }
  // What breaks a migration or the walls has a migrated template of its own; the others share one. The walls take runs of
  // states from rules files.
  const inDatabase = ({ file }) => /\/migrations\/|\/database\/|\.(walls|rules)\.ts$/.test(file);
  const template = changes.some(inDatabase) ? `template_${name}` : 'template_sound';
  const support = join(copy, 'test/support/test-database.ts');
  writeFileSync(support, readFileSync(support, 'utf8').replace("'klustermotor_template'", `'${template}'`));
  return copy;
}

let runs = 0;

/** Runs some tests of a copy. @returns the names of those that passed, what those that failed said, and what jest printed. */
async function run(copy, { project, spec, tests }, databaseUrl) {
  const report = join(folder, `report-${(runs += 1)}.json`);
  const options = [
    '--config',
    'test/jest.config.mjs',
    '--cacheDirectory',
    join(folder, 'cache'),
    '--json',
    '--outputFile',
    report,
  ];
  const args = [
    join(ROOT, 'node_modules/jest/bin/jest.js'),
    ...options,
    '--selectProjects',
    project,
    '--testPathPatterns',
    spec,
    ...(tests ? ['--testNamePattern', tests] : []),
  ];
  const env = {
    ...process.env,
    FORCE_COLOR: '0',
    TEST_DATABASE_URL: databaseUrl,
    NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
  };
  let output = '';
  await new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: copy, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', resolve);
  });
  const results = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8')).testResults.flatMap(({ assertionResults }) => assertionResults)
    : [];
  return {
    passed: results.filter(({ status }) => status === 'passed').map(({ fullName }) => fullName),
    said: results.filter(({ status }) => status === 'failed').map(({ failureMessages }) => failureMessages.join('\n')),
    output,
  };
}

/** Does all of it, a few at a time. @returns the seconds it took. */
async function inLanes(items, work) {
  const begun = Date.now();
  const left = [...items.entries()];
  const lane = async () => {
    for (let next = left.shift(); next; next = left.shift()) await work(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return Math.round((Date.now() - begun) / 1000);
}

const words = process.argv.slice(2).map((word) => word.toLowerCase());
const chosen = VARIANTS.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)));
/** Each spec once, with all of its tests that a variant names. */
const specs = [...new Set(chosen.map(({ project, spec }) => `${project} ${spec}`))].map((key) =>
  chosen.filter(({ project, spec }) => `${project} ${spec}` === key),
);
let database;
let caught = 0;
try {
  await prepare();
  const { startEmbeddedPostgres } = await import(
    pathToFileURL(join(ROOT, 'dist/libs/platform/embedded-postgres/index.js')).href
  );
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };
  database = process.env.TEST_DATABASE_URL
    ? undefined
    : await startEmbeddedPostgres({ dataFolder: join(folder, 'postgres'), settings, log: () => undefined });
  const url = process.env.TEST_DATABASE_URL ?? database.url;
  // All texts are looked for before anything runs.
  const copies = chosen.map((variant, index) => copyWith(`v${index + 1}`, variant.changes));
  const sound = copyWith('sound', []);
  const soundSeconds = await inLanes(specs, async (variants) => {
    const [{ project, spec }] = variants;
    const patterns = [...new Set(variants.map(({ tests }) => tests))];
    const { passed, said, output } = await run(
      sound,
      { project, spec, tests: patterns.includes('') ? '' : patterns.join('|') },
      url,
    );
    const none = patterns.find((pattern) => !passed.some((name) => new RegExp(pattern, 'i').test(name)));
    if (said.length > 0 || none !== undefined)
      throw new Error(
        `${none === undefined ? 'The tests' : `"${none}"`} in ${project} ${spec} do not pass as they are:\n${output.slice(-3000)}`,
      );
    console.log(`sound: ${passed.length} tests of ${project} ${spec}`);
  });
  const seconds = await inLanes(chosen, async (variant, index) => {
    const { said, output } = await run(copies[index], variant, url);
    const isCaught = said.some((message) => LOOKED.test(message));
    if (isCaught) caught += 1;
    console.log(
      `${isCaught ? 'caught' : 'MISSED'}: ${variant.name} (${variant.project} ${variant.spec}, ${said.length} failed)`,
    );
    if (!isCaught) console.log(output.slice(-2000));
    rmSync(copies[index], { recursive: true, force: true, maxRetries: 3 });
  });
  console.log(`${soundSeconds} s as it is, ${seconds} s broken`);
} finally {
  await database?.stop();
  if (database) rmSync(database.folder, { recursive: true, force: true, maxRetries: 3 });
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
console.log(`${caught} of ${chosen.length} caught`);
process.exitCode = chosen.length > 0 && caught === chosen.length ? 0 : 1;
