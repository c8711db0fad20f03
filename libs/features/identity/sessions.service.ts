import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, newId, notFound, systemScope, unauthenticated } from '#kernel';
import { CONFIG, type Config } from '#platform/config';
import { AuditTrail, UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import { AccessService } from './access.service.js';
import type { Language, SessionEntity } from './identity.entity.js';
import { sessionOver } from './identity.errors.js';
import { personSessionsEnded } from './identity.events.js';
import { IdentityRepository, type MembershipRow } from './identity.repository.js';
import type { IdentitySettings } from './identity.settings.js';
import { owesSecondFactor } from './second-factor.rules.js';
import { hashToken, type NewTokens, newTokens, SESSION_HOURS } from './session.rules.js';
import { type OwnSession, SessionsRepository } from './sessions.repository.js';

/**
 * How a person proved their identity. `level` 1 is one factor, 2 is two factors or an identity assured at that level.
 */
export interface Means {
  method: SessionEntity['method'];
  level: SessionEntity['level'];
  /** The request's User-Agent header, for the person's list of sessions. */
  userAgent?: string | undefined;
}

/** A session's newest tokens. */
export interface StartedSession extends Pick<
  NewTokens,
  'accessToken' | 'expiresAt' | 'refreshToken' | 'sessionExpiresAt'
> {
  actor: Actor;
}

/**
 * Sessions: families of short-lived tokens that begin with a sign-in and end together. A refresh token works once. If a
 * used one is presented again it has been copied, and since the thief cannot be told from the owner, the family ends.
 */
@Injectable()
export class SessionsService {
  constructor(
    private readonly repository: IdentityRepository,
    private readonly sessions: SessionsRepository,
    private readonly access: AccessService,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config & IdentitySettings,
  ) {}

  /** Starts a session for a person who has proved their identity. */
  async begin(
    personId: string,
    membership: MembershipRow,
    { method, level, userAgent }: Means,
  ): Promise<StartedSession> {
    const now = this.clock.now();
    const tokens = newTokens(now, new Date(now.getTime() + SESSION_HOURS * 3_600_000));
    const { id: membershipId, workspaceId } = membership;
    const session = {
      id: newId(),
      grantId: newId(),
      personId,
      workspaceId,
      membershipId,
      method,
      level,
      userAgent: userAgent?.slice(0, 300) ?? null,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: tokens.sessionExpiresAt,
    };
    await this.uow.run(systemScope(workspaceId), (tx) => this.sessions.start(tx, session, tokens));
    const started = await this.started(tokens);
    await this.audit.record(started.actor, { kind: 'session.started', details: { method, level: String(level) } });
    return started;
  }

  /**
   * Exchanges a refresh token for new tokens. At most one of several requests with the same token gets them; a second
   * request ends the session, new tokens included.
   * @throws AppError SESSION_OVER.
   */
  async refresh(refreshToken: string): Promise<StartedSession> {
    const hash = hashToken(refreshToken);
    const workspaceId = await this.sessions.workspaceOfRefresh(hash);
    if (!workspaceId) throw sessionOver();
    const tokens = await this.uow.run(systemScope(workspaceId), async (tx) => {
      const found = await this.sessions.lockRefresh(tx, hash);
      if (!found?.inForce) return null;
      if (found.usedAt) {
        await this.sessions.end(tx, found.personId, { id: found.sessionId });
        tx.emit(personSessionsEnded(found.personId));
        return null;
      }
      const next = newTokens(this.clock.now(), found.expiresAt);
      await this.sessions.useUp(tx, found, hash);
      await this.sessions.addTokens(tx, found.sessionId, next);
      return next;
    });
    if (!tokens) throw sessionOver();
    return this.started(tokens);
  }

  async signOut(actor: Actor): Promise<void> {
    const { sessionId } = actor;
    if (!sessionId) return;
    await this.uow.run(actor, async (tx) => {
      await this.sessions.end(tx, actor.personId, { id: sessionId });
      tx.audit({ kind: 'session.ended' });
    });
  }

  /** The actor's sessions in force, in every workspace: the current one first, then the most recently seen. */
  list(actor: Actor): Promise<OwnSession[]> {
    return this.sessions.ofPerson(actor);
  }

  /** @throws AppError NOT_FOUND for a session of another person, or one that has ended. */
  async end(actor: Actor, id: string): Promise<void> {
    if ((await this.endOwn(actor, { id })) === 0) throw notFound();
  }

  /** @returns the number of sessions ended. */
  endOthers(actor: Actor): Promise<number> {
    return this.endOwn(actor, { exceptId: actor.sessionId ?? null });
  }

  /**
   * Moves the session to another membership of the same person. Access tokens and open connections of the former
   * membership end.
   * @param rotate whether new tokens can be delivered now, which holds for the page, as cookies. Other clients refresh.
   * @returns the new actor, with tokens when `rotate`.
   * @throws AppError NOT_FOUND for a membership of another person.
   */
  async changeMembership(
    actor: Actor,
    membershipId: string,
    rotate: boolean,
  ): Promise<{ actor: Actor; started: StartedSession | null }> {
    const membership = (await this.repository.memberships(actor.personId)).find(({ id }) => id === membershipId);
    const { sessionId, personId, personName } = actor;
    if (!membership || !sessionId) throw notFound();
    const grantId = newId();
    const tokens = await this.uow.run(systemScope(membership.workspaceId), async (tx) => {
      const expiresAt = await this.sessions.changeMembership(tx, sessionId, membership, grantId);
      if (!expiresAt) throw unauthenticated();
      if (!rotate) return null;
      const next = newTokens(this.clock.now(), expiresAt);
      await this.sessions.useUpAll(tx, sessionId);
      await this.sessions.addTokens(tx, sessionId, next);
      return next;
    });
    if (tokens) {
      const started = await this.started(tokens);
      return { actor: started.actor, started };
    }
    const { id, workspaceId, organisationId, role, initiativeId } = membership;
    // For the rest of this request the session counts as level 1; the next request reads its actual level.
    const secondFactorDue = owesSecondFactor({ role, level: 1 }, this.config);
    return {
      actor: {
        personId,
        personName,
        sessionId,
        grantId,
        membershipId: id,
        workspaceId,
        organisationId,
        role,
        ...(initiativeId && { initiativeId }),
        ...(secondFactorDue && { secondFactorDue }),
      },
      started: null,
    };
  }

  /** The person behind an actor, with every membership the person may change to. */
  async me(actor: Actor): Promise<{ name: string; email: string; language: Language; memberships: MembershipRow[] }> {
    const memberships = await this.repository.memberships(actor.personId);
    const person = await this.repository.personById(actor.personId);
    if (!person) throw unauthenticated();
    return { name: person.name, email: person.email, language: person.language, memberships };
  }

  setLanguage(actor: Actor, language: Language): Promise<void> {
    return this.repository.setLanguage(actor.personId, language);
  }

  private async started({
    accessToken,
    expiresAt,
    refreshToken,
    sessionExpiresAt,
  }: NewTokens): Promise<StartedSession> {
    const actor = await this.access.authenticate(accessToken);
    if (!actor) throw unauthenticated();
    return { accessToken, expiresAt, refreshToken, sessionExpiresAt, actor };
  }

  /** Ends sessions of the actor and emits the event upon which open connections are checked again. */
  private endOwn(actor: Actor, which: { id: string } | { exceptId: string | null }): Promise<number> {
    return this.uow.run(actor, async (tx) => {
      const count = await this.sessions.end(tx, actor.personId, which);
      if (count > 0) tx.emit(personSessionsEnded(actor.personId));
      return count;
    });
  }
}
