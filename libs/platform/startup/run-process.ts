import { ConfigError } from '#platform/config';
import { StartupProblem } from '#platform/embedded-postgres';

const DATABASE_PROBLEMS: Record<string, (error: { address?: string; port?: number; message: string }) => string> = {
  ECONNREFUSED: ({ address, port }) =>
    `No database answers at ${address ?? 'the address'}:${port ?? '?'} (DATABASE_URL). Start it, or unset DATABASE_URL to use the embedded one.`,
  ENOTFOUND: () =>
    'The host in DATABASE_URL does not exist. Correct it, or unset DATABASE_URL to use the embedded database.',
  EAI_AGAIN: () =>
    'The host in DATABASE_URL cannot be looked up. Correct it, or unset DATABASE_URL to use the embedded database.',
  ETIMEDOUT: () => 'The database in DATABASE_URL does not answer in time. Check host, port and firewall.',
  '28P01': () => 'The password in DATABASE_URL is wrong. Correct it.',
  '28000': ({ message }) => `The database refuses the user in DATABASE_URL (${message}). Correct it.`,
  '3D000': ({ message }) =>
    `The database named in DATABASE_URL is missing (${message}). Create it, or correct the name.`,
  '42704': () => 'The database has not been set up for Klustermotor. Run: npm run migrate',
  '42P01': () => 'The database has not been set up for Klustermotor. Run: npm run migrate',
  '22023': () => 'The database has not been set up for Klustermotor. Run: npm run migrate',
  '53300': () => 'The database has no free connections left. Close some, or lower DATABASE_POOL.',
};

/** One line that says what is wrong and what to do; undefined for a fault of the program. */
export function explainStartupError(thrown: unknown): string | undefined {
  if (thrown instanceof StartupProblem || thrown instanceof ConfigError) return thrown.message;
  const error = thrown as { code?: string; message: string; errors?: unknown[] };
  const code = error.code ?? (error.errors?.[0] as { code?: string } | undefined)?.code;
  const explain = code ? DATABASE_PROBLEMS[code] : undefined;
  if (explain) return explain({ ...error, ...(error.errors?.[0] as object | undefined), message: error.message });
  if (/timeout expired|Connection terminated/i.test(error.message ?? ''))
    return 'The database in DATABASE_URL does not answer in time. Check host, port and firewall.';
  return undefined;
}

/**
 * Under npm, Ctrl-C arrives twice, from the terminal and from npm. Only a later second signal means that the user does
 * not want to wait.
 */
const IMPATIENT_MS = 1000;
/** Time for a clean stop in milliseconds; then the process is ended. */
const STOP_MS = 10_000;

/**
 * Runs a long-lived process: starts it, stops it cleanly on Ctrl-C or SIGTERM, and turns a failed start into one line
 * and exit code 1.
 * @param start returns a function that stops the process.
 */
export async function runProcess(start: () => Promise<() => Promise<void>>): Promise<void> {
  let stoppingSince = 0;
  let stop: (() => Promise<void>) | undefined;
  const end = () => {
    if (stoppingSince > 0) {
      if (Date.now() - stoppingSince > IMPATIENT_MS) process.exit(130);
      return;
    }
    stoppingSince = Date.now();
    setTimeout(() => process.exit(1), STOP_MS).unref();
    // Before the start is complete there is nothing to stop cleanly; the next start handles what is left.
    void (stop?.() ?? Promise.resolve()).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  process.on('SIGHUP', end);
  try {
    stop = await start();
  } catch (error) {
    process.stderr.write(
      `${explainStartupError(error) ?? `Klustermotor could not start: ${(error as Error).stack}`}\n`,
    );
    process.exit(1);
  }
}
