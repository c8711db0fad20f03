import { type ChildProcess, spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Binaries, CHILD_ENV } from './binaries.js';
import type { Home } from './home.js';
import { commandOf, isAlive } from './processes.js';
import { explainServerOutput, lastLine, StartupProblem } from './startup-problem.js';

export interface Server {
  pid: number;
  port: number;
  /** Set when the server is being stopped on purpose. */
  stopping?: boolean;
}

/**
 * Content of postmaster.pid. Its lines: pid, data folder, start time, port, socket folder, address, shared memory,
 * status.
 */
export interface PostmasterFile {
  pid: number;
  port: number;
  status: string;
}

const SETTINGS: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  // TCP is enough; a socket would need a path of under 108 bytes and a folder that both users can enter.
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
  // Disks are usually SSDs, and most statements are too short for compilation to be worthwhile.
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
  // Without keepalives, sockets of a killed program would look alive for two hours.
  tcp_keepalives_idle: '60',
};

const START_TIMEOUT_MS = 120_000; // Replaying the log after a crash takes a while.
const STOP_TIMEOUT_MS = 20_000;
const POLL_MS = 20;
const LOG_LIMIT_BYTES = 5 * 1024 * 1024;

export function parsePostmasterFile(text: string): PostmasterFile | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Math.abs(Number(lines[0]));
  return pid ? { pid, port: Number(lines[3] ?? 0), status: lines[7] ?? 'starting' } : undefined;
}

function readPostmasterFile(data: string): PostmasterFile | undefined {
  const path = join(data, 'postmaster.pid');
  return existsSync(path) ? parsePostmasterFile(readFileSync(path, 'utf8')) : undefined;
}

/** The server that runs on these files, after it has finished starting or stopping. */
export async function findServer(data: string): Promise<Server | undefined> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const file = readPostmasterFile(data);
    const command = file && isAlive(file.pid) ? commandOf(file.pid) : undefined;
    if (!file || command === undefined) return undefined;
    if (!command.includes('postgres')) {
      disown(data);
      return undefined;
    }
    if (file.status === 'ready') return { pid: file.pid, port: file.port };
    if (Date.now() > deadline)
      throw new StartupProblem(
        `The PostgreSQL server of ${data} (process ${file.pid}) has been "${file.status}" for two minutes: stop it with "kill -INT ${file.pid}", then start again.`,
      );
    await delay(POLL_MS);
  }
}

/**
 * After a crash, the pid in postmaster.pid may belong to another program, or to a zombie that no init process removes
 * (in a container without one). PostgreSQL would take either for a living server and refuse to start. It accepts the
 * pid of its own parent, so this writes our pid into the file. Deleting the file would be wrong, because PostgreSQL
 * then does not look for remaining sessions of the dead server.
 */
function disown(data: string): void {
  const path = join(data, 'postmaster.pid');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^-?\d+/, String(process.pid)));
}

export function serverArguments(data: string, port: number, settings: Record<string, string>): string[] {
  const all = { ...SETTINGS, ...settings, port: String(port) };
  return ['-D', data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

interface Launch {
  home: Home;
  binaries: Binaries;
  port: () => Promise<number>;
  portIsFixed: boolean;
  settings: Record<string, string>;
  log: (line: string) => void;
}

/** Starts the server and waits until it accepts connections. */
export async function launch(options: Launch): Promise<Server> {
  const { home, portIsFixed } = options;
  for (let attempt = 1; ; attempt++) {
    const port = await options.port();
    const result = await tryLaunch(options, port);
    if (typeof result !== 'string') return result;
    if (/Address already in use|could not create any TCP\/IP sockets/.test(result)) {
      if (portIsFixed)
        throw new StartupProblem(
          `Port ${port} for the database is taken: choose another, or leave it out to get a free one.`,
        );
      // Another program took the port after it was chosen.
      if (attempt < 4) continue;
    }
    if (/pre-existing shared memory block/.test(result) && attempt < 10) {
      // The server was killed, and its last sessions are still ending.
      await delay(500);
      continue;
    }
    throw (
      explainServerOutput(result, home.folder) ??
      new StartupProblem(`The database did not start (${lastLine(result)}): see ${join(home.folder, 'server.log')}.`)
    );
  }
}

/** The running server, or its output if it stopped. */
async function tryLaunch({ home, binaries, settings, log }: Launch, port: number): Promise<Server | string> {
  const data = join(home.folder, 'data');
  const logFile = openLog(home);
  let child: ChildProcess;
  let failure: Error | undefined;
  try {
    // Detached (in its own session), so that Ctrl-C reaches this program first and the database ends last.
    child = spawn(binaries.postgres, serverArguments(data, port, settings), {
      ...home.runAs,
      cwd: '/',
      env: CHILD_ENV,
      detached: true,
      stdio: ['ignore', logFile.fd, logFile.fd],
    });
  } finally {
    closeSync(logFile.fd);
  }
  child.on('error', (error) => (failure = error));
  child.unref();

  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    if (failure) throw failure;
    if (child.exitCode !== null || child.signalCode !== null)
      return outputSince(logFile) || `ended with ${child.signalCode ?? child.exitCode}`;
    const file = readPostmasterFile(data);
    if (file && file.pid === child.pid && file.status === 'ready') break;
    if (Date.now() > deadline) {
      await stopServer({ pid: child.pid!, port });
      return 'FATAL: not ready within two minutes';
    }
    await delay(POLL_MS);
  }
  const server: Server = { pid: child.pid!, port };
  child.once('exit', () => server.stopping || log(`The database server ended unasked: see ${logFile.path}`));
  return server;
}

function openLog(home: Home): { fd: number; path: string; start: number } {
  const path = join(home.folder, 'server.log');
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES) renameSync(path, `${path}.1`);
  const fd = openSync(path, 'a', 0o600);
  // The file may be created by root, but must stay writable when the owner of the data starts the program later.
  if (home.runAs) chownSync(path, home.runAs.uid, home.runAs.gid);
  return { fd, path, start: fstatSync(fd).size };
}

function outputSince({ path, start }: { path: string; start: number }): string {
  const output = readFileSync(path).subarray(start).toString();
  // On a full disk the server cannot even write that the disk is full.
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize < 1024 * 1024 ? `${output}\nFATAL: No space left on device` : output;
}

/** Fast shutdown: sessions are ended, open transactions roll back, a checkpoint is written. */
export async function stopServer(server: Server): Promise<void> {
  server.stopping = true;
  const { pid } = server;
  for (const [signal, patience] of [
    ['SIGINT', STOP_TIMEOUT_MS],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    const deadline = Date.now() + patience;
    while (Date.now() < deadline) {
      if (!isAlive(pid) || commandOf(pid) === '') return;
      await delay(POLL_MS);
    }
  }
}

/** A port on which no program listens now, outside the range that the system assigns. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
