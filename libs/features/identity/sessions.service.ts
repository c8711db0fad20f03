import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, newId, notFound, unauthenticated } from '#kernel';
import type { Authenticator } from '#platform/access';
import { AuditTrail } from '#platform/database';
import { CLOCK } from '#platform/events';
import type { Language } from './identity.entity.js';
import { signInRefused, tooManyAttempts } from './identity.errors.js';
import { IdentityRepository, type MembershipRow, type SessionRow } from './identity.repository.js';
import { passwordMatches } from './password.rules.js';

const SESSION_HOURS = 12;
/** Wrong passwords for one address within the window, before it has to wait. Counted per attempt, aliases included. */
const MOST_FAILURES = 10;
const FAILURE_WINDOW_MINUTES = 15;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** A session token is 256 random bits; the database keeps only its hash, so a copy of it signs nobody in. */
const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

const toActor = (session: SessionRow): Actor => ({
  personId: session.personId,
  personName: session.personName,
  workspaceId: session.workspaceId,
  membershipId: session.id,
  organisationId: session.organisationId,
  role: session.role,
  sessionId: session.sessionId,
});

export interface StartedSession {
  accessToken: string;
  expiresAt: Date;
  actor: Actor;
}

@Injectable()
export class SessionsService implements Authenticator {
  constructor(
    private readonly repository: IdentityRepository,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws AppError SIGN_IN_REFUSED, or TOO_MANY_ATTEMPTS after ten failures in a quarter of an hour. */
  async signIn(email: string, password: string): Promise<StartedSession> {
    const address = email.trim().slice(0, 320);
    const attempt = newId();
    await this.repository.beginAttempt(attempt, address);
    if ((await this.repository.recentFailures(address, FAILURE_WINDOW_MINUTES)) > MOST_FAILURES) {
      await this.auditRefusal(await this.repository.personByEmail(address), address, 'session.throttled');
      throw tooManyAttempts(FAILURE_WINDOW_MINUTES);
    }
    const person = await this.repository.personByEmail(address);
    const matches = await passwordMatches(person?.passwordHash, password.slice(0, 1000));
    const [membership] = person && matches && !person.disabledAt ? await this.repository.memberships(person.id) : [];
    if (!person || !membership) {
      await this.auditRefusal(person, address, 'session.refused');
      throw signInRefused();
    }
    await this.repository.attemptSucceeded(attempt);
    return this.start(person.id, membership);
  }

  async signOut(actor: Actor): Promise<void> {
    if (!actor.sessionId) return;
    await this.repository.endSession(actor.sessionId);
    await this.audit.record(actor, { kind: 'session.ended' });
  }

  /** Ends this session and starts one under another membership of the same person. */
  async changeMembership(actor: Actor, membershipId: string): Promise<StartedSession> {
    const membership = (await this.repository.memberships(actor.personId)).find(({ id }) => id === membershipId);
    if (!membership) throw notFound();
    await this.signOut(actor);
    return this.start(actor.personId, membership);
  }

  async authenticate(token: string): Promise<Actor | null> {
    const session = await this.repository.sessionByTokenHash(hashToken(token));
    return session ? toActor(session) : null;
  }

  stillValid(sessionIds: string[]): Promise<Set<string>> {
    return this.repository.sessionsInForce(sessionIds);
  }

  /** The person behind an actor, with every membership to choose from. */
  async me(actor: Actor): Promise<{ name: string; email: string; language: Language; memberships: MembershipRow[] }> {
    const memberships = await this.repository.memberships(actor.personId);
    const person = await this.repository.personById(actor.personId);
    if (!person) throw unauthenticated();
    return { name: person.name, email: person.email, language: person.language, memberships };
  }

  setLanguage(actor: Actor, language: Language): Promise<void> {
    return this.repository.setLanguage(actor.personId, language);
  }

  /** A known account's refusal is told in its workspace; an address that is nobody's is kept as a pseudonym only. */
  private async auditRefusal(person: { id: string } | undefined, address: string, kind: string): Promise<void> {
    // Asked for nobody as well: a sign-in takes as long for an address that has no account.
    const [membership] = await this.repository.memberships(person?.id ?? NOBODY);
    await this.audit.record(person && membership ? { workspaceId: membership.workspaceId, personId: person.id } : { address }, { kind });
  }

  private async start(personId: string, membership: MembershipRow): Promise<StartedSession> {
    const token = randomBytes(32).toString('base64url');
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + SESSION_HOURS * 3_600_000);
    await this.repository.startSession({
      id: newId(),
      tokenHash: hashToken(token),
      personId,
      workspaceId: membership.workspaceId,
      membershipId: membership.id,
      createdAt,
      expiresAt,
    });
    const actor = await this.authenticate(token);
    if (!actor) throw unauthenticated();
    await this.audit.record(actor, { kind: 'session.started' });
    return { accessToken: token, expiresAt, actor };
  }
}
