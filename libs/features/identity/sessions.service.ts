import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, newId, notFound, unauthenticated } from '#kernel';
import type { Authenticator } from '#platform/access';
import { CONFIG, type Config } from '#platform/config';
import { CLOCK } from '#platform/events';
import type { Language } from './identity.entity.js';
import { IdentityRepository, type MembershipRow, type SessionRow } from './identity.repository.js';
import { owesSecondFactor } from './second-factor.rules.js';

const SESSION_HOURS = 12;
/** A session token is 256 random bits; the database keeps only its hash, so a copy of it signs nobody in. */
const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

const toActor = (session: SessionRow, config: Config): Actor => ({
  personId: session.personId,
  personName: session.personName,
  workspaceId: session.workspaceId,
  membershipId: session.id,
  organisationId: session.organisationId,
  role: session.role,
  ...(session.initiativeId && { initiativeId: session.initiativeId }),
  sessionId: session.sessionId,
  ...(owesSecondFactor(session, config) && { secondFactorDue: true }),
});

/** How somebody was made sure of. `level`: 1 is one factor, 2 is two or an identity vouched for at that level. */
export interface Means {
  method: 'PASSWORD' | 'MAGIC_LINK' | 'OIDC' | 'INVITATION';
  level: 1 | 2;
  /** The asker's User-Agent header, for the list of one's sessions. */
  userAgent?: string | undefined;
}

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
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async signOut(actor: Actor): Promise<void> {
    if (actor.sessionId) await this.repository.endSession(actor.sessionId);
  }

  /** Ends this session and starts one under another membership of the same person. */
  async changeMembership(actor: Actor, membershipId: string): Promise<StartedSession> {
    const membership = (await this.repository.memberships(actor.personId)).find(({ id }) => id === membershipId);
    if (!membership) throw notFound();
    await this.signOut(actor);
    return this.begin(actor.personId, membership, { method: 'PASSWORD', level: 1 });
  }

  async authenticate(token: string): Promise<Actor | null> {
    const session = await this.repository.sessionByTokenHash(hashToken(token));
    return session ? toActor(session, this.config) : null;
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

  /** Starts a session for somebody whose identity has been made sure of. */
  async begin(personId: string, membership: MembershipRow, { method, level }: Means): Promise<StartedSession> {
    const token = randomBytes(32).toString('base64url');
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + SESSION_HOURS * 3_600_000);
    await this.repository.startSession({
      id: newId(),
      tokenHash: hashToken(token),
      personId,
      workspaceId: membership.workspaceId,
      membershipId: membership.id,
      method,
      level,
      createdAt,
      expiresAt,
    });
    const actor = await this.authenticate(token);
    if (!actor) throw unauthenticated();
    return { accessToken: token, expiresAt, actor };
  }
}
