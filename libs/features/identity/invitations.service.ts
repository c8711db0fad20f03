import { Inject, Injectable, Optional } from '@nestjs/common';
import {
  type Actor,
  addDays,
  type Clock,
  dayOf,
  isActor,
  newId,
  notFound,
  type Page,
  type PageRequest,
  type Role,
  type Scope,
  systemScope,
} from '#kernel';
import { assertAllowed } from '#platform/access';
import { createOnce, type Tx, UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import type { PersonEntity } from './identity.entity.js';
import { invitationAccepted, invitationQueued, invitationRevoked, membershipStarted } from './identity.events.js';
import { IdentityRepository } from './identity.repository.js';
import type { InvitationEntity } from './invitation.entity.js';
import { invitationForAnother, invitationGone, signInToAccept, tooManyInvitations } from './invitation.errors.js';
import { INVITING, mayInvite, mayInviteIn } from './invitation.policy.js';
import {
  checkInvitation,
  checkNewAccount,
  expiryFrom,
  hashInvitationToken,
  type InvitationDraft,
  newInvitationToken,
  type NewAccount,
} from './invitation.rules.js';
import { INVITED_INITIATIVES, type InvitedInitiatives } from './invitations.port.js';
import { type InvitationRow, InvitationsRepository, type ReceivedInvitation } from './invitations.repository.js';
import { hashPassword } from './password.rules.js';

const DAY_MS = 86_400_000;
/** Contact details are kept for two years after the last reason to keep them, as for every person. */
const RETENTION_DAYS = 730;
/**
 * Roles that demand a new sign-in: whoever accepts such an invitation must sign in again, with the proof the role
 * demands.
 */
const STEPS_UP: readonly Role[] = ['STAFF', 'ADMIN'];

/** Sends, manages and accepts invitations. Only the holder of a link learns whether its address has an account. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly repository: InvitationsRepository,
    private readonly identity: IdentityRepository,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    // Undefined in a program composed without initiatives, in which nobody can be invited to one.
    @Optional() @Inject(INVITED_INITIATIVES) private readonly initiatives: InvitedInitiatives | undefined,
  ) {}

  pending(actor: Actor, page: PageRequest): Promise<Page<InvitationRow>> {
    return this.repository.page(actor, page);
  }

  /**
   * Creates an invitation; the worker sends the mail.
   * @returns the invitation's id.
   * @throws AppError INVALID; FORBIDDEN by `INVITING`; NOT_FOUND for an organisation or initiative outside the
   *   workspace; TOO_MANY_INVITATIONS.
   */
  async invite(scope: Scope, draft: InvitationDraft & { idempotencyKey?: string | null }): Promise<string> {
    const email = draft.email.trim();
    checkInvitation({ ...draft, email });
    assertAllowed(mayInviteIn(scope, draft));
    const { idempotencyKey, ...request } = draft;
    const initiativeId = draft.initiativeId ?? null;
    return this.uow.run(scope, (tx) =>
      createOnce(tx, 'invite', idempotencyKey, request, async (id) => {
        if (!(await this.repository.hasOrganisation(tx, draft.organisationId))) throw notFound();
        if (initiativeId && !(await this.initiatives?.hasInitiative(tx, initiativeId))) throw notFound();
        const now = this.clock.now();
        const place = { email, organisationId: draft.organisationId, role: draft.role, initiativeId };
        await this.repository.revokeSame(tx, place, now);
        await this.repository.insert(tx, {
          workspaceId: scope.workspaceId,
          id,
          ...place,
          language: draft.language,
          invitedBy: isActor(scope) ? scope.personId : null,
          createdAt: now,
          expiresAt: expiryFrom(now),
          revokedAt: null,
          acceptedAt: null,
          acceptedBy: null,
        });
        await this.send(tx, scope, id, now);
      }),
    );
  }

  /** @throws AppError NOT_FOUND for an invitation that the actor may not see. */
  async get(actor: Actor, id: string): Promise<InvitationRow> {
    const found = await this.repository.visibleById(actor, id);
    if (!found) throw notFound();
    return found;
  }

  /** Sends a new mail with a new link, valid for another fourteen days; the earlier link ends. */
  async resend(actor: Actor, id: string, version: number): Promise<InvitationRow> {
    await this.change(actor, id, async (tx) => {
      const now = this.clock.now();
      await this.repository.change(tx, id, version, { expiresAt: expiryFrom(now) });
      await this.repository.deleteTokens(tx, id);
      await this.send(tx, actor, id, now);
    });
    return this.get(actor, id);
  }

  async revoke(actor: Actor, id: string, version: number): Promise<InvitationRow> {
    await this.change(actor, id, async (tx) => {
      await this.repository.change(tx, id, version, { revokedAt: this.clock.now() });
      await this.repository.deleteTokens(tx, id);
      tx.emit(invitationRevoked(id));
    });
    return this.get(actor, id);
  }

  /** Issues a link in addition to the mail's, for the operator of the command line. */
  async issueToken(workspaceId: string, id: string): Promise<string> {
    const token = newInvitationToken();
    await this.uow.run(systemScope(workspaceId), (tx) =>
      this.repository.insertToken(tx, id, hashInvitationToken(token)),
    );
    return token;
  }

  // Receiving ----------------------------------------------------------------------------------------

  /**
   * The invitation behind a link.
   * @throws AppError INVITATION_GONE.
   */
  async received(token: string): Promise<ReceivedInvitation & { hasAccount: boolean }> {
    return this.receivedByHash(hashInvitationToken(token));
  }

  async receivedByHash(tokenHash: string): Promise<ReceivedInvitation & { hasAccount: boolean }> {
    const found = await this.repository.byTokenHash(tokenHash, this.clock.now());
    if (!found) throw invitationGone();
    return { ...found, hasAccount: !!(await this.identity.personByEmail(found.email)) };
  }

  /**
   * Accepts an invitation with a new account for the invited address.
   * @throws AppError INVITATION_GONE; SIGN_IN_TO_ACCEPT when the address has an account; INVALID.
   */
  async acceptAsNew(token: string, account: NewAccount): Promise<void> {
    const invitation = await this.received(token);
    if (invitation.hasAccount) throw signInToAccept();
    checkNewAccount(account, invitation.email);
    const passwordHash = await hashPassword(account.password);
    await this.accept(hashInvitationToken(token), invitation.workspaceId, (tx, { email, language }) =>
      this.newPerson(tx, { name: account.name.trim(), email, language, passwordHash }),
    );
  }

  /**
   * Accepts an invitation for a signed-in person, whose address must be the invited one, so that a forwarded link is
   * useless.
   * @throws AppError INVITATION_GONE; INVITATION_FOR_ANOTHER.
   */
  async acceptAs(personId: string, token: string): Promise<void> {
    await this.acceptByHashAs(personId, hashInvitationToken(token));
  }

  async acceptByHashAs(personId: string, tokenHash: string): Promise<void> {
    const invitation = await this.receivedByHash(tokenHash);
    const person = await this.identity.personById(personId);
    if (person?.email.toLowerCase() !== invitation.email.toLowerCase()) throw invitationForAnother();
    await this.accept(tokenHash, invitation.workspaceId, () => Promise.resolve(personId));
  }

  /**
   * Accepts an invitation and starts its membership. Only the first request with the link succeeds.
   * @param asPerson returns the id of the person, inside the same transaction.
   */
  async accept(
    tokenHash: string,
    workspaceId: string,
    asPerson: (tx: Tx, invitation: InvitationEntity) => Promise<string>,
  ): Promise<string> {
    return this.uow.run(systemScope(workspaceId), async (tx) => {
      const now = this.clock.now();
      const invitation = await this.repository.lockByTokenHash(tx, tokenHash, now);
      if (!invitation || !(await this.stillStands(invitation))) throw invitationGone();
      const personId = await asPerson(tx, invitation);
      const membershipId = newId();
      if (await this.repository.startMembership(tx, membershipId, personId, invitation))
        tx.emit(membershipStarted(membershipId));
      await this.repository.markAccepted(tx, invitation.id, personId, now);
      await this.repository.deleteTokens(tx, invitation.id);
      if (STEPS_UP.includes(invitation.role)) await this.repository.endAllSessions(tx, personId, now);
      tx.emit(invitationAccepted(invitation.id));
      return personId;
    });
  }

  /** @throws AppError SIGN_IN_TO_ACCEPT when another request has just taken the address. */
  async newPerson(
    tx: Tx,
    { name, email, language, passwordHash }: Pick<PersonEntity, 'name' | 'email' | 'language' | 'passwordHash'>,
  ): Promise<string> {
    const id = newId();
    const person = {
      id,
      name,
      email,
      language,
      passwordHash,
      legalBasis: 'Inbjudan som personen har tackat ja till',
      source: 'Inbjudan',
      retentionDate: addDays(dayOf(this.clock.now()), RETENTION_DAYS),
      disabledAt: null,
    };
    if (!(await this.identity.insertPersonOnce(tx, person))) throw signInToAccept();
    return id;
  }

  /** Whether the inviter may still send this invitation. It lapses with the inviter's right. */
  private async stillStands({ invitedBy, workspaceId, organisationId, role }: InvitationEntity): Promise<boolean> {
    if (!invitedBy) return true;
    return (await this.repository.rightsOf(invitedBy, workspaceId)).some((inviter) =>
      mayInvite(inviter, { organisationId, role }),
    );
  }

  private async change(actor: Actor, id: string, work: (tx: Tx) => Promise<void>): Promise<void> {
    await this.uow.run(actor, async (tx) => {
      await this.repository.lock(tx, actor, id);
      await work(tx);
    });
  }

  private async send(tx: Tx, scope: Scope, invitationId: string, now: Date): Promise<void> {
    const byPerson = isActor(scope) ? scope.personId : null;
    if (isActor(scope)) {
      const { perDay } = INVITING[scope.role];
      if ((await this.repository.sendingsSince(tx, scope.personId, new Date(now.getTime() - DAY_MS))) >= perDay)
        throw tooManyInvitations(perDay);
    }
    const sendingId = newId();
    await this.repository.insertSending(tx, {
      workspaceId: tx.workspaceId,
      id: sendingId,
      invitationId,
      byPerson,
      at: now,
      sentAt: null,
    });
    tx.emit(invitationQueued(invitationId, { payload: { sendingId } }));
  }
}
