import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, newId, notFound } from '#kernel';
import { assertFactors } from '#platform/access';
import { UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import { API_TOKEN_PREFIX, type ApiTokenDraft, checkApiToken, MOST_TOKENS } from './api-token.rules.js';
import { ApiTokensRepository, type OwnApiToken } from './api-tokens.repository.js';
import { tooManyApiTokens } from './identity.errors.js';
import { apiTokenCreated, apiTokenRevoked } from './identity.events.js';
import { hashToken, newToken } from './session.rules.js';

const DAY_MS = 86_400_000;

/** Tokens that a person creates for programs. A token has some of the rights of one membership and ends with it. */
@Injectable()
export class ApiTokensService {
  constructor(
    private readonly repository: ApiTokensRepository,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<OwnApiToken[]> {
    return this.repository.ofMembership(actor);
  }

  /**
   * @returns the token itself; it is shown only here, since only its hash is stored.
   * @throws AppError INVALID; TOO_MANY_API_TOKENS; SECOND_FACTOR_DUE.
   */
  async create(actor: Actor, draft: ApiTokenDraft): Promise<{ token: string; apiToken: OwnApiToken }> {
    assertFactors(actor);
    const name = draft.name.trim();
    checkApiToken(actor, { ...draft, name });
    const token = `${API_TOKEN_PREFIX}${newToken()}`;
    const createdAt = this.clock.now();
    const apiToken: OwnApiToken = {
      id: newId(),
      name,
      scopes: [...new Set(draft.scopes)],
      createdAt,
      expiresAt: new Date(createdAt.getTime() + draft.validDays * DAY_MS),
      lastUsedAt: null,
    };
    await this.uow.run(actor, async (tx) => {
      if ((await this.repository.countUnderLock(tx, actor)) >= MOST_TOKENS) throw tooManyApiTokens(MOST_TOKENS);
      await this.repository.insert(tx, {
        ...apiToken,
        workspaceId: actor.workspaceId,
        tokenHash: hashToken(token),
        personId: actor.personId,
        membershipId: actor.membershipId,
      });
      tx.emit(apiTokenCreated(actor.personId));
    });
    return { token, apiToken };
  }

  /** @throws AppError NOT_FOUND for a token of another person or membership, or one no longer in force. */
  async revoke(actor: Actor, id: string): Promise<void> {
    await this.uow.run(actor, async (tx) => {
      if (!(await this.repository.revoke(tx, actor, id))) throw notFound();
      tx.emit(apiTokenRevoked(actor.personId));
    });
  }
}
