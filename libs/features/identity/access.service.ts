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
  constructor(
    private readonly repository: SessionsRepository,
    @Inject(CONFIG) private readonly config: IdentitySettings,
  ) {}

  async authenticate(token: string): Promise<Actor | null> {
    const hash = hashToken(token);
    const grant = await (token.startsWith(API_TOKEN_PREFIX)
      ? this.repository.grantByApiTokenHash(hash)
      : this.repository.grantByAccessHash(hash));
    if (!grant) return null;
    if (!grant.lastSeenAt || Date.now() - grant.lastSeenAt.getTime() > SEEN_MS) await this.repository.markSeen(grant);
    return toActor(grant, this.config);
  }

  stillValid(grantIds: string[]): Promise<Set<string>> {
    return this.repository.grantsInForce(grantIds);
  }
}
