import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.js';

const FILE = 'auth-secret';

/**
 * The secret that encrypts values that a copy of the database must not reveal. Without a setting, it is in a file
 * beside the embedded database, which is created at first use and readable by its owner only.
 * @throws Error when the file can neither be read nor created.
 */
export function authSecret({
  AUTH_SECRET,
  KLUSTERMOTOR_DATA,
}: Pick<Config, 'AUTH_SECRET' | 'KLUSTERMOTOR_DATA'>): string {
  if (AUTH_SECRET) return AUTH_SECRET;
  const path = join(KLUSTERMOTOR_DATA, FILE);
  mkdirSync(KLUSTERMOTOR_DATA, { recursive: true });
  try {
    // `wx` fails if the file exists, so that two processes starting at the same time use the same secret.
    writeFileSync(path, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(path, 'utf8').trim();
}
