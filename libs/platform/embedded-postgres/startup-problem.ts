/**
 * The program cannot start, and the user can solve the problem. `message` is one line: what is wrong, then what to do.
 * Print it alone, without a stack.
 */
export class StartupProblem extends Error {
  override readonly name = 'StartupProblem';
}

const OWN_DATABASE = 'or set DATABASE_URL to a PostgreSQL server of your own';

/**
 * Turns a failed file operation on `path` into a line that tells the user what to do; other errors are returned
 * unchanged.
 */
export function explainFileError(error: unknown, path: string): unknown {
  const raw = (error ?? {}) as NodeJS.ErrnoException;
  // Node's recursive mkdir reports ENOENT on a read-only file system.
  const code = raw.code === 'ENOENT' && raw.syscall === 'mkdir' ? 'EROFS' : raw.code;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(path);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new StartupProblem(
        `Cannot write in ${path} (${code}): set KLUSTERMOTOR_DATA to a folder you may write in, ${OWN_DATABASE}.`,
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new StartupProblem(
        `${path} is not a folder: move that file away, or set KLUSTERMOTOR_DATA to another folder.`,
      );
    default:
      return error;
  }
}

export function diskFull(path: string): StartupProblem {
  return new StartupProblem(
    `The disk that holds ${path} is full: free at least 200 MB, or set KLUSTERMOTOR_DATA to a folder on another disk.`,
  );
}

/**
 * Finds the cause in the output of `initdb` or `postgres`. Their messages are for people who know PostgreSQL; these
 * messages are for others. Returns undefined when the text contains no cause known here.
 */
export function explainServerOutput(output: string, folder: string): StartupProblem | undefined {
  if (/No space left on device|Disk quota exceeded/i.test(output)) return diskFull(folder);
  if (/could not look up effective user ID/.test(output)) {
    return new StartupProblem(
      `The current user has no entry in /etc/passwd, which PostgreSQL needs: start as a named user, ${OWN_DATABASE}.`,
    );
  }
  if (/invalid locale name|locale .* not (found|supported)/i.test(output)) {
    return new StartupProblem(
      `This system lacks the locale C.UTF-8, which PostgreSQL needs: install it, ${OWN_DATABASE}.`,
    );
  }
  if (/GLIBC_[\d.]+' not found|version `GLIBC/.test(output)) {
    return new StartupProblem(
      `This system's C library is too old for the embedded PostgreSQL (glibc 2.27 is needed): update it, ${OWN_DATABASE}.`,
    );
  }
  if (/could not resize shared memory|could not (create|map|open) .*shared memory/i.test(output)) {
    return new StartupProblem(
      `PostgreSQL gets too little shared memory here (containers: give --shm-size=256m), ${OWN_DATABASE}.`,
    );
  }
  if (
    /database system identifier|invalid checkpoint record|could not locate a valid checkpoint|invalid page in block|PANIC: /.test(
      output,
    )
  ) {
    return new StartupProblem(
      `The database files in ${folder} are damaged: restore a backup, or move the folder away to start empty.`,
    );
  }
  return undefined;
}

/** The last line with content, for a cause that `explainServerOutput` does not know. */
export function lastLine(output: string): string {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const telling = lines.filter((line) => /\b(FATAL|PANIC|ERROR|error):/.test(line));
  return telling.at(-1) ?? lines.at(-1) ?? 'no output';
}
