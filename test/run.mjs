// Runs all tests: installs and builds what is missing, runs the chosen steps, and prints the counts on the last line.
//   npm test [-- STEP…] [jest arguments]      all steps, or those named
//   npm run check                             all that needs no server, at once and with caches
//   npm run spec -- NAME… [jest arguments]    single spec files
// Plain JavaScript with Node's own modules only, since it runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bin, prepare, Problem, ROOT } from '../apps/cli/prepare.mjs';
import { findChromium } from './support/chromium.mjs';
import { PassedSpecs } from './support/passed-specs.mjs';
import { startServers } from './support/servers.mjs';
import { findSpecs, PROJECTS, projectOf, specsOf } from './support/spec-files.mjs';

/** Each of these checks counts as one test. */
const CHECKS = ['format', 'lint', 'types'];
const STEPS = [...CHECKS, ...PROJECTS];
const WITH_DATABASE = ['integration', 'security', 'e2e', 'browser'];
/** The jest projects that `npm run check` runs. */
const WITHOUT_SERVERS = ['unit', 'architecture'];
const CACHE = 'node_modules/.cache';

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const skips = [];
/** Functions to call at the end, the last one first; also after Ctrl-C. */
const cleanups = [];
/** Child processes that run now. */
const running = new Set();
let interrupted = false;
/** Whether tests are selected by name: jest then reports all others as skipped. */
const narrowed = process.argv.some((arg) => /^(-t|--testNamePattern)(=|$)/.test(arg));

function main() {
  const [mode, ...rest] = process.argv.slice(2);
  if (mode === 'check') return runCheck(rest);
  if (mode === 'spec') return runSpecs(rest);
  return runSteps(process.argv.slice(2));
}

/** The names come first, then the arguments for jest; npm may leave a `--` between them. */
function splitArguments(args) {
  const firstOption = args.findIndex((arg) => arg.startsWith('-'));
  if (firstOption < 0) return { names: args, jestArgs: [] };
  return { names: args.slice(0, firstOption), jestArgs: args.slice(firstOption).filter((arg) => arg !== '--') };
}

async function runSteps(args) {
  const { names, jestArgs } = splitArguments(args);
  const unknown = names.filter((name) => !STEPS.includes(name));
  if (unknown.length) throw new Problem(`There is no test step "${unknown[0]}": choose from ${STEPS.join(', ')}`);
  const steps = names.length ? STEPS.filter((step) => names.includes(step)) : STEPS;

  const env = await makeReady(steps);
  for (const step of steps) {
    if (interrupted) return;
    console.log(`\n=== ${step} ===`);
    if (CHECKS.includes(step)) await check(step, { cached: false, quiet: false });
    else await jest([step], jestArgs, env);
  }
}

async function runSpecs(args) {
  const { names, jestArgs } = splitArguments(args);
  const { specs, unknown } = findSpecs(names);
  if (names.length === 0) throw new Problem('Which spec? For example: npm run spec -- needs');
  if (unknown.length) throw new Problem(`No spec file is called "${unknown[0]}" or has it in its path.`);
  const projects = PROJECTS.filter((project) => specs.some((path) => projectOf(path) === project));

  const env = await makeReady(projects);
  for (const project of projects) {
    if (interrupted) return;
    const paths = specs.filter((path) => projectOf(path) === project);
    console.log(`\n=== ${project}: ${paths.join(', ')} ===`);
    await jest([project], [...jestArgs, '--runTestsByPath', ...paths], env);
  }
}

async function runCheck(args) {
  if (args.length) throw new Problem('npm run check takes no arguments. For single steps: npm test -- STEP…');
  const env = await makeReady([...CHECKS, ...WITHOUT_SERVERS]);
  // Two parallel lanes: jest, which takes longest and keeps its workers busy, and everything else.
  await Promise.all([
    changedSpecs(env),
    (async () => {
      for (const name of CHECKS) if (!interrupted) await check(name, { cached: true, quiet: true });
    })(),
  ]);
}

/** Runs the spec files that need no server, except those whose sources have not changed since they passed. */
async function changedSpecs(env) {
  const memory = new PassedSpecs();
  const specs = specsOf(WITHOUT_SERVERS);
  const changed = specs.filter((spec) => memory.passedBefore(spec) === undefined);
  for (const spec of specs) total.passed += memory.passedBefore(spec) ?? 0;
  const began = Date.now();
  const suites = changed.length
    ? await jest(WITHOUT_SERVERS, ['--silent', '--runTestsByPath', ...changed], env, { quiet: true })
    : [];
  for (const { path, passed } of suites) memory.remember(path, passed);
  memory.save();
  const unchanged = specs.length - changed.length;
  console.log(
    `${WITHOUT_SERVERS.join(', ')}: ran ${changed.length} of ${specs.length} spec files${unchanged ? `, ${unchanged} are as they were when they passed` : ''} (${seconds(began)})`,
  );
}

/**
 * Installs, builds and starts what the steps need. @returns environment variables with the servers' addresses for jest
 */
async function makeReady(steps) {
  const withDatabase = steps.some((step) => WITH_DATABASE.includes(step));
  await prepare({ page: withDatabase });
  const env = {};
  if (!existsSync(join(ROOT, '../shared/data')))
    skip(0, 'tests on the real data sets – there is no folder ../shared/data');
  if (steps.includes('browser')) env.CHROMIUM_PATH = await findChromium();
  if (!withDatabase) return env;
  Object.assign(env, await startServers(cleanups));
  if (!env.TEST_REDIS_URL) skip(0, 'Redis variants – no REDIS_URL and no redis-server on PATH');
  return env;
}

function commandsOf(name, cached) {
  const cache = (location) => (cached ? ['--cache', '--cache-strategy', 'content', '--cache-location', location] : []);
  if (name === 'format')
    return [[bin('prettier'), '--check', '--log-level', 'warn', ...cache(`${CACHE}/prettier/.prettier-cache`), '.']];
  // Not in `npm test`: rules that read types may have a new complaint about a file although only another file has
  // changed.
  if (name === 'lint') return [[bin('eslint'), ...cache(`${CACHE}/eslint/`), '.']];
  const tsc = bin('typescript', 'tsc');
  return [
    [tsc, '-p', 'tsconfig.json'],
    [tsc, '-p', 'apps/web'],
  ];
}

async function check(name, { cached, quiet }) {
  const began = Date.now();
  let failed = false;
  for (const args of commandsOf(name, cached)) failed = (await node(args, {}, { quiet })) !== 0 || failed;
  if (interrupted) return;
  total[failed ? 'failed' : 'passed']++;
  if (failed) failures.push(name);
  else console.log(`${name}: no complaints (${seconds(began)})`);
}

/**
 * @returns {Promise<{ path: string, passed: number | undefined }[]>} the spec files, and the number of passed tests
 *   where all passed
 */
async function jest(projects, jestArgs, env, { quiet = false } = {}) {
  const name = projects.join(', ');
  if (projects.includes('browser') && !env.CHROMIUM_PATH) {
    skip(1, 'browser tests – no CHROMIUM_PATH, no /usr/bin/chromium, and @sparticuz/chromium does not run here');
    return [];
  }
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  const report = join(ROOT, 'test-results', `${projects.join('-')}.json`);
  rmSync(report, { force: true });
  const options = ['--config', 'test/jest.config.mjs', '--passWithNoTests', '--json', '--outputFile', report];
  const nodeOptions = [process.env.NODE_OPTIONS, '--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const code = await node(
    [bin('jest'), ...options, ...jestArgs, '--selectProjects', ...projects],
    { ...env, NODE_OPTIONS: nodeOptions.filter(Boolean).join(' ') },
    { quiet },
  );
  if (interrupted) return [];
  if (!existsSync(report)) {
    fail(`${name}: jest ended with ${code} and left no report`);
    return [];
  }
  const result = JSON.parse(readFileSync(report, 'utf8'));
  if (result.numTotalTestSuites === 0) console.log(`There are no ${name} tests`);
  total.passed += result.numPassedTests;
  const failedBefore = total.failed;
  const suites = result.testResults.map((suite) => countSuite(suite));
  // For example a coverage threshold that is not reached, or a handle left open.
  if (code === 0 || total.failed > failedBefore) return suites;
  fail(`${name}: jest ended with ${code} although no test failed`);
  return [];
}

function countSuite({ name, status, assertionResults }) {
  const path = relative(ROOT, name);
  const project = projectOf(path);
  for (const test of assertionResults) {
    if (test.status === 'failed') fail(`${project}: ${test.fullName} (${path})`);
    else if (test.status !== 'passed') skip(1, narrowed ? undefined : `${project}: ${test.fullName} (${path})`);
  }
  // A file that cannot be loaded has no tests that could fail.
  if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed'))
    fail(`${project}: ${path} does not run`);
  const allPassed = status === 'passed' && assertionResults.every((test) => test.status === 'passed');
  return { path, passed: allPassed ? assertionResults.length : undefined };
}

function fail(name) {
  total.failed++;
  failures.push(name);
}

/** @param {string | undefined} name absent if the user excluded the test by a pattern of names */
function skip(count, name) {
  total.skipped += count;
  if (name) skips.push(name);
}

const seconds = (began) => `${((Date.now() - began) / 1000).toFixed(1)} s`;

/**
 * Runs a program of a package to its end.
 * @param {{ quiet: boolean }} how quiet: the output is shown only if the program fails; otherwise as it comes
 */
function node(args, env, { quiet }) {
  return new Promise((resolve) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio, env: { ...process.env, ...env } });
    running.add(child);
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk));
    child.on('error', () => resolve(1));
    child.on('close', (code) => {
      running.delete(child);
      if (code !== 0 && !interrupted) process.stdout.write(Buffer.concat(output));
      resolve(code ?? 1);
    });
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
    // The terminal sends Ctrl-C to the children, but other signals reach this process only.
    for (const child of running) child.kill(signal);
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
