import { createHash, randomBytes } from 'node:crypto';
import { PERSON_LIMITS } from '#contracts/fields/people';
import { Checks, type Role } from '#kernel';
import type { Language } from './identity.entity.js';
import { checkPassword } from './password.rules.js';

export const INVITATION_DAYS = 14;
const DAY_MS = 86_400_000;

export const INVITATION_STATES = ['PENDING', 'EXPIRED', 'REVOKED', 'ACCEPTED'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

export interface InvitationDraft {
  email: string;
  organisationId: string;
  role: Role;
  /** Of a guest, and of nobody else. */
  initiativeId?: string | null;
  language: Language;
}

export interface NewAccount {
  name: string;
  password: string;
}

/** No blanks, brackets or separators: an address can never become two recipients or a header. */
const ADDRESS = /^[^\s@,;:<>"()[\]\\]+@[^\s@,;:<>"()[\]\\]+\.[^\s@,;:<>"()[\]\\]+$/;

export const expiryFrom = (now: Date): Date => new Date(now.getTime() + INVITATION_DAYS * DAY_MS);

export function stateOf(
  invitation: { expiresAt: Date; revokedAt: Date | null; acceptedAt: Date | null },
  now: Date,
): InvitationState {
  if (invitation.acceptedAt) return 'ACCEPTED';
  if (invitation.revokedAt) return 'REVOKED';
  return invitation.expiresAt <= now ? 'EXPIRED' : 'PENDING';
}

/** @throws AppError INVALID naming every field that is wrong. */
export function checkInvitation({ email, role, initiativeId }: InvitationDraft): void {
  new Checks()
    .require(
      email.length <= PERSON_LIMITS.email.most && ADDRESS.test(email),
      'email',
      'Ange en e-postadress.',
      'Give an e-mail address.',
    )
    .require(
      (role === 'GUEST') === !!initiativeId,
      'initiativeId',
      'En gäst bjuds in till ett initiativ, och bara en gäst.',
      'A guest is invited to an initiative, and only a guest is.',
    )
    .done();
}

/** @throws AppError INVALID naming every field that is wrong. */
export function checkNewAccount({ name, password }: NewAccount, email: string): void {
  const checks = new Checks().text('name', name, PERSON_LIMITS.name);
  checkPassword(checks, password, { name, email });
  checks.done();
}

export const newInvitationToken = (): string => randomBytes(32).toString('base64url');

/** A token is 256 random bits, so a fast hash is enough: there is nothing to guess. */
export const hashInvitationToken = (token: string): string =>
  createHash('sha256').update(token.slice(0, 200)).digest('hex');

/** In the fragment: it reaches the page, but no server log and no Referer. */
export const invitationLink = (publicUrl: string, token: string): string =>
  `${publicUrl.replace(/\/$/, '')}/invitation#${token}`;
