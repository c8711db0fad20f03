// `npm test [-- STEP…] [-- jest arguments]`: installs and builds what is missing, runs the steps, counts, and says so last.
// Plain JavaScript with Node's own modules only, since it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bin, prepare, Problem, ROOT } from '../apps/cli/prepare.mjs';
import { findChromium } from './support/chromium.mjs';

const CHECKS = ['lint', 'types'];
const PROJECTS = ['unit', 'architecture', 'integration', 'security', 'e2e', 'browser'];
const STEPS = [...CHECKS, ...PROJECTS];
const WITH_DATABASE = ['integration', 'security', 'e2e', 'browser'];

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const skips = [];
/** What to undo at the end, last first; also on Ctrl-C. */
const cleanups = [];
let running;
let interrupted = false;

async function main() {
  const args = process.argv.slice(2);
  const firstOption = args.findIndex((arg) => arg.startsWith('-'));
  const named = firstOption < 0 ? args : args.slice(0, firstOption);
  const jestArgs = firstOption < 0 ? [] : args.slice(firstOption);
  const unknown = named.filter((name) => !STEPS.includes(name));
  if (unknown.length) throw new Problem(`There is no test step "${unknown[0]}": choose from ${STEPS.join(', ')}`);
  const steps = named.length ? STEPS.filter((step) => named.includes(step)) : STEPS;

  await prepare();
  const env = await services(steps);
  for (const step of steps) {
    if (interrupted) return;
    console.log(`\n=== ${step} ===`);
    if (step === 'lint')
      await check('lint', [
        [bin('eslint'), '.'],
        [bin('prettier'), '--check', '--log-level', 'warn', '.'],
      ]);
    else if (step === 'types') await check('types', typeChecks());
    else if (step === 'browser' && !env.CHROMIUM_PATH)
      skip(1, 'browser tests – no CHROMIUM_PATH, no /usr/bin/chromium, and @sparticuz/chromium does not run here');
    else await jest(step, jestArgs, env);
  }
}

function typeChecks() {
  const checks = [[bin('typescript', 'tsc'), '-p', 'tsconfig.json']];
  if (existsSync(join(ROOT, 'apps/web/tsconfig.json')))
    checks.push([bin('typescript', 'tsc'), '-p', 'apps/web', '--noEmit']);
  else console.log('There is no apps/web/tsconfig.json: the page is not checked');
  return checks;
}

/** Lint and types count as one test each. */
async function check(name, commands) {
  let failed = false;
  for (const args of commands) failed = (await node(args)) !== 0 || failed;
  total[failed ? 'failed' : 'passed']++;
  if (failed) failures.push(name);
  else console.log(`${name}: no complaints`);
}

async function jest(project, jestArgs, env) {
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  const report = join(ROOT, 'test-results', `${project}.json`);
  rmSync(report, { force: true });
  const args = [
    bin('jest'),
    '--config',
    'test/jest.config.mjs',
    '--passWithNoTests',
    '--json',
    '--outputFile',
    report,
    ...jestArgs,
    '--selectProjects',
    project,
  ];
  const options = [process.env.NODE_OPTIONS, '--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
    .filter(Boolean)
    .join(' ');
  const code = await node(args, { ...env, NODE_OPTIONS: options });
  if (interrupted) return;
  if (!existsSync(report)) return fail(`${project}: jest ended with ${code} and left no report`);

  const result = JSON.parse(readFileSync(report, 'utf8'));
  if (result.numTotalTestSuites === 0) console.log(`There are no ${project} tests`);
  total.passed += result.numPassedTests;
  const failedBefore = total.failed;
  for (const suite of result.testResults) {
    const file = relative(ROOT, suite.name);
    for (const test of suite.assertionResults) {
      if (test.status === 'failed') fail(`${project}: ${test.fullName} (${file})`);
      else if (test.status !== 'passed') skip(1, `${project}: ${test.fullName} (${file})`);
    }
    // A file that does not even load has no tests to fail.
    if (suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed'))
      fail(`${project}: ${file} does not run`);
  }
  // Such as a coverage threshold, or a handle left open.
  if (code !== 0 && total.failed === failedBefore) fail(`${project}: jest ended with ${code} although no test failed`);
}

function fail(name) {
  total.failed++;
  failures.push(name);
}

function skip(count, name) {
  total.skipped += count;
  skips.push(name);
}

/** Starts what the steps need, and tells them by environment where it is. */
async function services(steps) {
  const env = {};
  if (!existsSync(join(ROOT, '../shared/data')))
    skip(0, 'tests on the real data sets – there is no folder ../shared/data');
  if (steps.includes('browser')) env.CHROMIUM_PATH = await findChromium();
  if (!steps.some((step) => WITH_DATABASE.includes(step))) return env;

  const folder = mkdtempSync(join(tmpdir(), 'klustermotor-test-'));
  // Root runs the database as another user, who must be able to enter.
  chmodSync(folder, 0o755);
  cleanups.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  const folders = [folder];
  const pids = [];
  if (process.env.TEST_DATABASE_URL) env.TEST_DATABASE_URL = process.env.TEST_DATABASE_URL;
  else {
    const { startEmbeddedPostgres } = await import(
      pathToFileURL(join(ROOT, 'dist/libs/platform/embedded-postgres/index.js')).href
    );
    // Nothing here has to survive a power cut.
    const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };
    const database = await startEmbeddedPostgres({
      dataFolder: join(folder, 'postgres'),
      settings,
      log: (line) => console.log(line),
    });
    cleanups.push(async () => {
      await database.stop();
      rmSync(database.folder, { recursive: true, force: true, maxRetries: 3 });
    });
    env.TEST_DATABASE_URL = database.url;
    pids.push(database.ownerPid);
    folders.push(database.folder);
  }
  env.TEST_REDIS_URL =
    process.env.TEST_REDIS_URL ?? process.env.REDIS_URL ?? (await redis(join(folder, 'redis'), pids));
  if (!env.TEST_REDIS_URL) {
    delete env.TEST_REDIS_URL;
    skip(0, 'Redis variants – no REDIS_URL and no redis-server on PATH');
  }
  guard(pids, folders);
  return env;
}

/** Ends the servers when this process is killed so hard that it cannot: its end closes the pipe `cat` reads from. */
function guard(pids, folders) {
  if (process.platform === 'win32') return;
  const script = 'cat >/dev/null; kill -INT $PIDS 2>/dev/null; sleep 3; rm -rf "$@"';
  const child = spawn('/bin/sh', ['-c', script, 'sh', ...folders], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { PATH: process.env.PATH, PIDS: pids.join(' ') },
  });
  child.unref();
  child.stdin.unref?.();
  // First in the list, so undone last: it also covers the cleaning up.
  cleanups.unshift(() => process.kill(-child.pid, 'SIGKILL'));
}

async function redis(folder, pids) {
  if (spawnSync('redis-server', ['--version']).status !== 0) return undefined;
  mkdirSync(folder);
  const port = await new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => resolve(free));
    });
  });
  // Detached, so that Ctrl-C ends the tests before their server.
  const child = spawn(
    'redis-server',
    [
      '--port',
      `${port}`,
      '--bind',
      '127.0.0.1',
      '--dir',
      folder,
      '--maxmemory-policy',
      'noeviction',
      '--appendonly',
      'yes',
      '--save',
      '',
    ],
    { detached: true, stdio: 'ignore' },
  );
  child.unref();
  cleanups.push(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.ref();
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  });
  pids.push(child.pid);
  return `redis://127.0.0.1:${port}`;
}

/** Runs a program of a package to its end; its output goes straight to the person. */
function node(args, env = {}) {
  return new Promise((resolve) => {
    running = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
    running.on('error', () => resolve(1));
    running.on('close', (code) => resolve(code ?? 1));
  });
}

async function finish() {
  for (const cleanup of cleanups.splice(0).reverse()) {
    try {
      await cleanup();
    } catch (error) {
      if (error.code !== 'ESRCH') console.error(error.message);
    }
  }
}

function report() {
  console.log('');
  for (const name of failures) console.log(`failed: ${name}`);
  for (const name of skips) console.log(`skipped: ${name}`);
  const none = total.passed + total.failed === 0;
  if (none) console.log('No test ran.');
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed > 0 || none ? 1 : 0;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    // The terminal tells the child of Ctrl-C, but not of a signal sent to this process alone.
    running?.kill(signal);
    if (interrupted) return;
    interrupted = true;
    void finish().then(() => process.exit(signal === 'SIGINT' ? 130 : 143));
  });
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Problem || error.name === 'StartupProblem' ? error.message : error);
  fail('the test run itself');
}
if (!interrupted) {
  await finish();
  process.exitCode = report();
}
