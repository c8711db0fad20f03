import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { StartupProblem } from './startup-problem.js';
import { commandOf, isAlive, startTimeOf } from './processes.js';

interface Holder {
  pid: number;
  /** Start time of that process: the pid alone may have been reused for another process. */
  started: string;
  token: string;
}

/** Reads the holder from the text of a lock file. */
export function parseHolder(text: string): Holder | undefined {
  try {
    const holder = JSON.parse(text) as Partial<Holder>;
    if (Number.isInteger(holder.pid) && typeof holder.started === 'string' && typeof holder.token === 'string')
      return holder as Holder;
  } catch {
    // A lock file cut short by a full disk or a power loss has no holder.
  }
  return undefined;
}

function holds(holder: Holder): boolean {
  return isAlive(holder.pid) && (startTimeOf(holder.pid) ?? holder.started) === holder.started;
}

/** Whether a living process holds the lock. */
export function isHeld(path: string): boolean {
  const holder = read(path);
  return holder !== undefined && holds(holder);
}

/**
 * Takes the exclusive right to start and stop the database of a folder, until `release()` or the end of this process.
 * Advisory: PostgreSQL's own postmaster.pid still protects the files.
 * @throws StartupProblem when another living process holds it
 */
export function takeFolderLock(path: string): { release(): void } {
  const mine: Holder = { pid: process.pid, started: startTimeOf(process.pid) ?? '', token: randomUUID() };
  const draft = `${path}.${mine.token}`;
  try {
    writeFileSync(draft, JSON.stringify(mine));
    // link() succeeds for exactly one process and never exposes a half-written file.
    while (!linked(draft, path)) clearStale(path, draft);
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    release: () => {
      if (read(path)?.token === mine.token) rmSync(path, { force: true });
    },
  };
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes the lock if its process is gone; throws if it is alive. */
function clearStale(path: string, draft: string): void {
  const holder = read(path);
  if (holder && holds(holder)) {
    throw new StartupProblem(
      `Klustermotor already runs on this data folder (process ${holder.pid}${describe(holder.pid)}): stop it first, or set KLUSTERMOTOR_DATA to another folder.`,
    );
  }
  // Since the read, a third process may have put its own lock there: check the file that was moved, and put it back if
  // so.
  const aside = `${draft}.stale`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = read(aside);
  if (moved && moved.token !== holder?.token) linked(aside, path);
  rmSync(aside, { force: true });
}

function read(path: string): Holder | undefined {
  try {
    return parseHolder(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function describe(pid: number): string {
  const command = commandOf(pid);
  return command ? `, ${command.slice(0, 60)}` : '';
}
