import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import type { Authenticator } from '#platform/access';
import { CONFIG } from '#platform/config';
import type { IdentitySettings } from './identity.settings.js';
import { API_TOKEN_PREFIX } from './api-token.rules.js';
import { owesSecondFactor } from './second-factor.rules.js';
import { hashToken } from './session.rules.js';
import { type GrantRow, SessionsRepository } from './sessions.repository.js';

/** "Last seen" is shown to the minute, so it is written at most once a minute. */
const SEEN_MS = 60_000;
/** Tokens whose actor is remembered. */
const MOST_KNOWN = 5000;

export const toActor = (grant: GrantRow, config: IdentitySettings): Actor => ({
  personId: grant.personId,
  personName: grant.personName,
  workspaceId: grant.workspaceId,
  membershipId: grant.id,
  organisationId: grant.organisationId,
  role: grant.role,
  grantId: grant.grantId,
  ...(grant.initiativeId && { initiativeId: grant.initiativeId }),
  ...(grant.sessionId && { sessionId: grant.sessionId }),
  ...(grant.scopes && { tokenPermissions: grant.scopes }),
  ...(owesSecondFactor(grant, config) && { secondFactorDue: true }),
});

/** Finds the actor for a token. Every transport authenticates by this service. */
@Injectable()
export class AccessService implements Authenticator {
  /** By the hash of the token, the one used last at the end. */
  private readonly known = new Map<string, Actor>();

  constructor(
    private readonly repository: SessionsRepository,
    @Inject(CONFIG) private readonly config: IdentitySettings,
  ) {}

  async authenticate(token: string): Promise<Actor | null> {
    const hash = hashToken(token);
    const actor = await this.actorOf(token, hash);
    this.known.delete(hash);
    if (actor) this.known.set(hash, actor);
    // The one that was asked for longest ago.
    if (this.known.size > MOST_KNOWN) this.known.delete(this.known.keys().next().value as string);
    return actor;
  }

  lastKnown(token: string): Actor | undefined {
    return this.known.get(hashToken(token));
  }

  stillValid(grantIds: string[]): Promise<Set<string>> {
    return this.repository.grantsInForce(grantIds);
  }

  private async actorOf(token: string, hash: string): Promise<Actor | null> {
    const grant = await (token.startsWith(API_TOKEN_PREFIX)
      ? this.repository.grantByApiTokenHash(hash)
      : this.repository.grantByAccessHash(hash));
    if (!grant) return null;
    if (!grant.lastSeenAt || Date.now() - grant.lastSeenAt.getTime() > SEEN_MS) await this.repository.markSeen(grant);
    return toActor(grant, this.config);
  }
}
