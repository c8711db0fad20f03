// Installs and builds what is missing or out of date. Runs before anything is installed: Node's own modules only.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const INSTALL_STAMP = 'node_modules/.klustermotor-install';
const BUILD_STAMP = 'dist/.build-stamp';
/**
 * List of the packages of a running program, for looking up vulnerabilities: CycloneDX, without development packages.
 */
const SBOM = 'dist/sbom.cdx.json';
const WEB_CONFIG = 'apps/web/vite.config.ts';
/** The sources of the server's build; the page's build also reads contracts and the schema. */
export const SERVER_FOLDERS = ['apps/api', 'apps/worker', 'apps/cli', 'libs'];
export const BUILD_SETTINGS = ['nest-cli.json', '.swcrc', 'tsconfig.json', 'package.json', 'package-lock.json'];
const SERVER_SOURCES = [...SERVER_FOLDERS, ...BUILD_SETTINGS];
const WEB_SOURCES = ['apps/web', 'libs/contracts', 'apps/api/schema.graphql', 'package.json', 'package-lock.json'];

/** An error that is reported in one line instead of a stack. */
export class Problem extends Error {}

/**
 * @param {{ page?: boolean }} [what] `page: false` does not build the page, for callers that do not serve the built
 *   page.
 */
export async function prepare({ page = true } = {}) {
  checkNode();
  await install();
  await build(page);
}

/** package.json requires >= 20.19: in older versions `require` cannot load ES modules, of which NestJS consists. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Problem(
      `Klustermotor needs Node 20.19 or newer (24 is advised); this is Node ${version}. Get it from https://nodejs.org`,
    );
  }
}

async function install() {
  const lockfile = existsSync(join(ROOT, 'package-lock.json'));
  const wanted = hashOf([lockfile ? 'package-lock.json' : 'package.json']);
  const modules = existsSync(join(ROOT, 'node_modules'));
  if (modules && readStamp(INSTALL_STAMP) === wanted) return;
  if (!modules || !lockfile || !matchesLockfile()) await installPackages(lockfile);
  writeStamp(INSTALL_STAMP, wanted);
}

async function installPackages(lockfile) {
  // The build needs the development packages, whatever NODE_ENV says.
  const flags = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const hint = 'Is the network there, and may you write here?';
  if (!lockfile)
    return run('Installing packages (there is no package-lock.json)', npm(), ['install', ...flags], { hint });
  await run('Installing packages', npm(), ['ci', ...flags], {
    hint,
    // npm versions disagree on what a complete lockfile is: install the versions it contains, and do not change the
    // file.
    otherwise: (output) =>
      /npm error code EUSAGE/.test(output) &&
      (() =>
        run(
          'Installing packages (package-lock.json does not fit package.json)',
          npm(),
          ['install', '--no-save', ...flags],
          { hint },
        )),
  });
}

/**
 * Whether the user has already run `npm ci`: then node_modules contains every package of the lockfile, except optional
 * ones.
 */
function matchesLockfile() {
  try {
    const packages = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
    const installed = packages('node_modules/.package-lock.json');
    return Object.entries(packages('package-lock.json')).every(
      ([path, wanted]) =>
        path === '' ||
        wanted.optional ||
        wanted.devOptional ||
        wanted.link ||
        installed[path]?.version === wanted.version,
    );
  } catch {
    return false;
  }
}

async function build(page) {
  const done = readBuildStamp();
  settingsOfBuild = hashOf(BUILD_SETTINGS);
  const server = hashOf(SERVER_SOURCES);
  if (done.server !== server) {
    // Written first, so that a build that is killed is repeated. The whole folder is rebuilt, so that no file outlives
    // its source.
    writeStamp(BUILD_STAMP, JSON.stringify({ web: done.web }));
    for (const part of ['dist/libs', 'dist/apps/api', 'dist/apps/worker', 'dist/apps/cli'])
      rmSync(join(ROOT, part), { recursive: true, force: true });
    await run('Building the server', process.execPath, [bin('@nestjs/cli', 'nest'), 'build']);
    done.server = server;
    writeStamp(BUILD_STAMP, JSON.stringify(done));
  }
  if (!existsSync(join(ROOT, WEB_CONFIG))) {
    console.error(`There is no ${WEB_CONFIG}: the page is not built`);
    return;
  }
  const web = page ? hashOf(WEB_SOURCES) : done.web;
  if (done.web !== web) {
    await run('Building the page', process.execPath, [bin('vite'), 'build', '--config', WEB_CONFIG, 'apps/web']);
    done.web = web;
    writeStamp(BUILD_STAMP, JSON.stringify(done));
  }
  const packages = hashOf(['package-lock.json']);
  if (done.sbom !== packages && writeSbom()) writeStamp(BUILD_STAMP, JSON.stringify({ ...done, sbom: packages }));
}

/**
 * Changes single files of the server's build. While `compile` runs, dist/ counts as the build of no sources. When
 * `compile` returns true, dist/ counts as the build of the sources as they were before, unless the settings of the
 * build have changed.
 * @param {() => Promise<boolean>} compile returns whether every changed source was compiled
 */
export async function changeServerBuild(compile) {
  const server = hashOf(SERVER_SOURCES);
  writeStamp(BUILD_STAMP, JSON.stringify({ ...readBuildStamp(), server: undefined }));
  if ((await compile()) && hashOf(BUILD_SETTINGS) === settingsOfBuild)
    writeStamp(BUILD_STAMP, JSON.stringify({ ...readBuildStamp(), server }));
}

/** @type {string | undefined} The settings under which this process found or made the build. */
let settingsOfBuild;

/**
 * An npm that cannot list packages must not prevent a start; a test reports it instead. npm's own `--omit dev` (seen in
 * npm 11.19) also leaves out packages that both the program and a development package need, such as graphql. Therefore
 * npm gets a manifest and a lockfile without development packages instead.
 */
export function writeSbom() {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  delete manifest.devDependencies;
  delete lock.packages[''].devDependencies;
  lock.packages = Object.fromEntries(Object.entries(lock.packages).filter(([, { dev }]) => !dev));
  const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
    const { status, stdout, stderr } = spawnSync(npm(), ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (status !== 0) console.error(`npm sbom failed: there is no ${SBOM}\n${stderr}`);
    else writeFileSync(join(ROOT, SBOM), stdout);
    return status === 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Path of a package's program. Node runs it directly, so that neither npx nor the file's execute bit is needed. */
export function bin(name, program = name) {
  const { bin: programs } = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));
  return join(ROOT, 'node_modules', name, typeof programs === 'string' ? programs : programs[program]);
}

function npm() {
  return process.platform === 'win32' ? 'npm.cmd' : 'npm';
}

/**
 * Hash of the content of files and folders, relative to the root, without tests and Markdown, which do not affect a
 * build.
 */
function hashOf(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    const absolute = join(ROOT, path);
    let entries;
    try {
      entries = readdirSync(absolute, { withFileTypes: true });
    } catch (error) {
      if (error.code === 'ENOENT') return;
      if (error.code !== 'ENOTDIR') throw error;
      hash.update(`${path}\0`).update(readFileSync(absolute)).update('\0');
      return;
    }
    for (const { name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (!/\.spec\.tsx?$|\.md$|^\./.test(name) && name !== 'node_modules') add(`${path}/${name}`);
    }
  };
  paths.forEach(add);
  return hash.digest('hex');
}

function readBuildStamp() {
  return JSON.parse(readStamp(BUILD_STAMP) ?? '{}');
}

function readStamp(path) {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch {
    return undefined;
  }
}

function writeStamp(path, text) {
  mkdirSync(join(ROOT, path, '..'), { recursive: true });
  writeFileSync(join(ROOT, path), text);
}

/** Runs a step and prints one line with its duration; its output is shown only when it fails. */
async function run(title, command, args, { hint, otherwise } = {}) {
  const began = Date.now();
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;
  const live = process.stderr.isTTY;
  if (live) process.stderr.write(`${title} …`);
  else console.error(`${title} …`);
  const ticker = setInterval(
    () => (live ? process.stderr.write(`\r${title} … ${seconds()}`) : console.error(`${title} … ${seconds()}`)),
    live ? 1_000 : 15_000,
  );

  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  // Ctrl-C reaches the child as well; a signal sent to this process alone would leave the child running.
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const passOn = (signal) => {
    child.kill(signal);
    console.error('');
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  signals.forEach((signal) => process.once(signal, passOn));
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      output.push(Buffer.from(error.message));
      resolve(1);
    });
    child.on('close', resolve);
  });
  signals.forEach((signal) => process.removeListener(signal, passOn));
  clearInterval(ticker);
  if (code !== 0) {
    const text = Buffer.concat(output).toString();
    console.error(`${live ? '\r' : ''}${title}: failed after ${seconds()}`);
    const next = otherwise?.(text);
    if (next) return next();
    process.stderr.write(`${text.trim().split('\n').slice(-60).join('\n')}\n`);
    throw new Problem(`${title} failed (see above). ${hint ?? ''}`.trim());
  }
  console.error(`${live ? '\r' : ''}${title}: ${seconds()}  `.trimEnd());
}
