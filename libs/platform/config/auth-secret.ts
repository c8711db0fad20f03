import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.js';

const FILE = 'auth-secret';

/**
 * The secret that seals what a copy of the database must not give away. Without a setting it is a file beside the
 * embedded database, made at first use, which its owner alone may read.
 * @throws Error when the file can be neither read nor made.
 */
export function authSecret({
  AUTH_SECRET,
  KLUSTERMOTOR_DATA,
}: Pick<Config, 'AUTH_SECRET' | 'KLUSTERMOTOR_DATA'>): string {
  if (AUTH_SECRET) return AUTH_SECRET;
  const path = join(KLUSTERMOTOR_DATA, FILE);
  mkdirSync(KLUSTERMOTOR_DATA, { recursive: true });
  try {
    // `wx` fails where the file exists, so that two processes that start at once end with one secret.
    writeFileSync(path, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(path, 'utf8').trim();
}
