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
  /** Required for a guest; not allowed for other roles. */
  initiativeId?: string | null;
  language: Language;
}

export interface NewAccount {
  name: string;
  password: string;
}

/** No white space, brackets or separators, so that an address can neither become two recipients nor add a header. */
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

/** A token has 256 random bits and cannot be guessed, so a fast hash is enough. */
export const hashInvitationToken = (token: string): string =>
  createHash('sha256').update(token.slice(0, 200)).digest('hex');

/** The token is in the fragment, which reaches the page but neither server logs nor the Referer header. */
export const invitationLink = (publicUrl: string, token: string): string =>
  `${publicUrl.replace(/\/$/, '')}/invitation#${token}`;
