import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { CHILD_ENV } from './binaries.js';
import { nobodyIn, type RunAs } from './processes.js';
import { diskFull, StartupProblem } from './startup-problem.js';

/** Where the files of a database are, and with whose rights its server runs. */
export interface Home {
  /** Contains `data/` (PostgreSQL's own), `password`, `server.log` and perhaps a copy of the binaries. */
  folder: string;
  runAs: RunAs | undefined;
}

const FALLBACK = '/var/lib/klustermotor';
/** A fresh database takes 40 MB and its log up to 80 MB more. */
const NEEDED_BYTES = 200 * 1024 * 1024;

/** The actual folder of the files of a data folder, as `openHome` recorded it. */
export function locationOf(dataFolder: string): string {
  const pointer = join(dataFolder, 'location');
  return existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : dataFolder;
}

/**
 * PostgreSQL refuses to run as root. If root starts the program, the server runs as the owner of the existing data,
 * else as `nobody`. If that user cannot enter the folder (e.g. below /root), the data are in /var/lib/klustermotor
 * instead, and the file `location` in the data folder says where, so that deleting the data folder still means starting
 * with an empty database.
 */
export function openHome(dataFolder: string, log: (line: string) => void): Home {
  if (process.getuid?.() !== 0) return { folder: owned(dataFolder, undefined), runAs: undefined };

  const pointer = join(dataFolder, 'location');
  if (existsSync(pointer)) {
    const folder = readFileSync(pointer, 'utf8').trim();
    if (!existsSync(folder)) {
      throw new StartupProblem(
        `${pointer} says the database is in ${folder}, which is gone: restore that folder, or delete ${dataFolder} to start empty.`,
      );
    }
    return { folder, runAs: userFor(folder) };
  }

  const runAs = userFor(dataFolder);
  const before = statSync(dataFolder);
  owned(dataFolder, runAs);
  if (canEnter(dataFolder, runAs)) return { folder: dataFolder, runAs };
  chownSync(dataFolder, before.uid, before.gid);

  mkdirSync(FALLBACK, { recursive: true });
  chmodSync(FALLBACK, 0o755);
  const folder = join(FALLBACK, `postgres-${randomBytes(6).toString('hex')}`);
  mkdirSync(folder);
  owned(folder, runAs);
  if (!canEnter(folder, runAs)) {
    throw new StartupProblem(
      `PostgreSQL does not run as root, and other users can enter neither ${dataFolder} nor ${FALLBACK}: start as an ordinary user, or set DATABASE_URL.`,
    );
  }
  writeFileSync(pointer, `${folder}\n`);
  log(`PostgreSQL does not run as root, and its user cannot enter ${dataFolder}: the database lives in ${folder}`);
  return { folder, runAs };
}

function owned(folder: string, runAs: RunAs | undefined): string {
  if (runAs) chownSync(folder, runAs.uid, runAs.gid);
  chmodSync(folder, 0o700);
  return folder;
}

function userFor(folder: string): RunAs {
  const data = statSync(join(folder, 'data'), { throwIfNoEntry: false });
  if (data && data.uid !== 0) return { uid: data.uid, gid: data.gid };
  const nobody = process.platform === 'linux' ? nobodyIn(readFileSync('/etc/passwd', 'utf8')) : undefined;
  if (!nobody)
    throw new StartupProblem(
      'PostgreSQL does not run as root, and there is no user "nobody" here: start as an ordinary user, or set DATABASE_URL.',
    );
  return nobody;
}

/** Tries to enter, because modes alone say nothing about access lists or mount options. */
function canEnter(folder: string, runAs: RunAs): boolean {
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', folder], { ...runAs, cwd: '/', env: CHILD_ENV })
      .status === 0
  );
}

/** Creates the data folder and returns its real path, which locks and process lists use as its only name. */
export function makeDataFolder(path: string): string {
  mkdirSync(path, { recursive: true });
  return realpathSync(path);
}

/**
 * @throws StartupProblem when there is too little space for a first start; a start that fails half-way would be worse
 */
export function checkSpace(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < NEEDED_BYTES) throw diskFull(folder);
}
