import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Binaries, CHILD_ENV } from './binaries.js';
import { checkSpace, type Home } from './home.js';
import { explainServerOutput, lastLine, StartupProblem } from './startup-problem.js';

/** macOS has no C.UTF-8. ICU sorts text in either case; this locale only decides which characters count as letters. */
const LOCALE = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

/** Creates the database files unless they exist. They get their final name only when they are complete. */
export async function createCluster(
  home: Home,
  binaries: Binaries,
  user: string,
  log: (line: string) => void,
): Promise<void> {
  const data = join(home.folder, 'data');
  if (existsSync(data)) return checkVersion(data, binaries);

  for (const entry of readdirSync(home.folder)) {
    // Left by a start that was killed before it was done.
    if (entry.startsWith('.initdb-')) rmSync(join(home.folder, entry), { recursive: true, force: true, maxRetries: 3 });
  }
  checkSpace(home.folder);
  const password = randomBytes(24).toString('base64url');
  writeFileSync(join(home.folder, 'password'), `${password}\n`, { mode: 0o600 });

  const began = Date.now();
  const draft = join(home.folder, `.initdb-${process.pid}-${began}`);
  const passwordForInitdb = `${draft}.password`;
  try {
    writeFileSync(passwordForInitdb, `${password}\n`, { mode: 0o600 });
    if (home.runAs) chownSync(passwordForInitdb, home.runAs.uid, home.runAs.gid);
    const { code, output } = await run(binaries.initdb, initdbArguments(draft, user, passwordForInitdb), home);
    if (code !== 0)
      throw (
        explainServerOutput(output, home.folder) ??
        new StartupProblem(
          `Could not create the database in ${home.folder} (${lastLine(output)}): see to that, or set DATABASE_URL to a PostgreSQL server of your own.`,
        )
      );
    renameSync(draft, data);
  } finally {
    rmSync(passwordForInitdb, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
  log(`Created the database in ${home.folder} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}

export function initdbArguments(data: string, user: string, passwordFile: string): string[] {
  return [
    `--pgdata=${data}`,
    `--username=${user}`,
    `--pwfile=${passwordFile}`,
    // Every local user can reach 127.0.0.1, so the server requires the password.
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    `--locale=${LOCALE}`,
    // Sorts å, ä, ö after z, on every machine.
    '--locale-provider=icu',
    '--icu-locale=sv-SE',
    '--data-checksums',
    '--no-instructions',
  ];
}

export function readPassword(home: Home): string {
  const path = join(home.folder, 'password');
  const password = existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
  if (!password)
    throw new StartupProblem(
      `${path}, which belongs to the database beside it, is missing: restore it from a backup, or move ${home.folder} away to start empty.`,
    );
  return password;
}

function checkVersion(data: string, binaries: Binaries): void {
  const path = join(data, 'PG_VERSION');
  if (!existsSync(path))
    throw new StartupProblem(
      `${data} is not a complete PostgreSQL data folder: restore it from a backup, or move it away to start empty.`,
    );
  const major = Number(readFileSync(path, 'utf8'));
  if (major !== binaries.major) {
    throw new StartupProblem(
      `The database in ${data} was made by PostgreSQL ${major}, this program brings ${binaries.major}: back it up with the program's earlier version, move the folder away, and restore.`,
    );
  }
}

/** Not detached, so that Ctrl-C during the first start ends initdb too (initdb then removes the files it created). */
function run(command: string, args: string[], home: Home): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...home.runAs, cwd: '/', env: CHILD_ENV, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
