import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The user whose rights a child process gets; undefined means those of this process. */
export interface RunAs {
  uid: number;
  gid: number;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The command line of a process, '' for a zombie, undefined when the process does not exist. */
export function commandOf(pid: number): string | undefined {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
    } catch {
      return undefined;
    }
  }
  return ps(pid, 'command');
}

/** Start time of a process as an opaque text. It differs for a later process with the same pid. */
export function startTimeOf(pid: number): string | undefined {
  if (process.platform === 'linux') {
    try {
      return startTicks(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    } catch {
      return undefined;
    }
  }
  return ps(pid, 'lstart');
}

/**
 * Field 22 of /proc/PID/stat. Field 2, the program's name, may contain spaces and brackets, so count from its last
 * bracket.
 */
export function startTicks(stat: string): string | undefined {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}

function ps(pid: number, column: string): string | undefined {
  const { status, stdout } = spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** uid and gid of `nobody`, from the text of /etc/passwd; PostgreSQL requires a uid that has an entry there. */
export function nobodyIn(passwd: string): RunAs | undefined {
  const entry = passwd
    .split('\n')
    .map((line) => line.split(':'))
    .find(([name]) => name === 'nobody');
  const [uid, gid] = [Number(entry?.[2]), Number(entry?.[3])];
  return entry && uid > 0 && gid > 0 ? { uid, gid } : undefined;
}
