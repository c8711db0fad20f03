import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import type { Role } from '#kernel';
import { Secret, TOTP } from 'otpauth';
import type { IdentitySettings } from './identity.settings.js';

export const RECOVERY_CODES = 10;
const PERIOD_SECONDS = 30;
/**
 * Number of time steps before and after the present one whose codes are accepted, because clocks differ and typing
 * takes time.
 */
const WINDOW = 1;
/** Base32 alphabet without 0, 1, 8 and 9, which could be mistaken for letters. */
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Roles that AUTH_REQUIRE_TOTP requires to use a second factor. */
const ROLES_OF_TRUST: readonly Role[] = ['STAFF', 'ADMIN'];

export const owesSecondFactor = ({ role, level }: { role: Role; level: number }, config: IdentitySettings): boolean =>
  config.AUTH_REQUIRE_TOTP && ROLES_OF_TRUST.includes(role) && level < 2;

const totpOf = (secret: string, account = ''): TOTP =>
  new TOTP({
    issuer: 'Klustermotor',
    label: account,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_SECONDS,
    secret: Secret.fromBase32(secret),
  });

/** 160 random bits (RFC 4226 §4), in base32 as authenticator apps expect. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** `otpauth://…` URI that an authenticator app reads from a QR code. */
export const totpUri = (secret: string, account: string): string => totpOf(secret, account).toString();

/** The time step that a code belongs to; null for a code outside the accepted window. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const delta = totpOf(secret).validate({ token: code, timestamp: now.getTime(), window: WINDOW });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / PERIOD_SECONDS) + delta;
}

/**
 * Reads a code as typed or pasted, without spaces and dashes, and tells its kind by its form; null for neither form.
 */
export function readCode(typed: string): { kind: 'TOTP' | 'RECOVERY'; code: string } | null {
  const code = typed.slice(0, 100).replace(/[\s-]/g, '').toUpperCase();
  if (/^\d{6}$/.test(code)) return { kind: 'TOTP', code };
  return /^[A-Z2-7]{16}$/.test(code) ? { kind: 'RECOVERY', code } : null;
}

/** 80 random bits, in four groups that are easy to write down. */
export const newRecoveryCode = (): string =>
  [...randomBytes(16)]
    .map((byte, index) => `${index > 0 && index % 4 === 0 ? '-' : ''}${BASE32.charAt(byte % 32)}`)
    .join('');

/** 80 random bits cannot be guessed, so a fast hash is enough. */
export const hashRecoveryCode = (personId: string, code: string): string =>
  createHash('sha256')
    .update(`${personId} ${code.replaceAll('-', '')}`)
    .digest('hex');

const sealingKey = (authSecret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', authSecret, '', 'klustermotor second factor', 32));

/** Encrypts with AES-256-GCM, bound to the person: a copy in another person's row cannot be decrypted. */
export function seal(authSecret: string, personId: string, text: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', sealingKey(authSecret), iv).setAAD(Buffer.from(personId));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
}

/** @throws Error when the text was sealed with another secret or for another person, or has been changed. */
export function unseal(authSecret: string, personId: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', sealingKey(authSecret), bytes.subarray(0, 12), { authTagLength: 16 })
    .setAAD(Buffer.from(personId))
    .setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}
