import { Sensitive } from '#platform/graphql';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '#kernel';
import { CurrentActor, Requires } from '#platform/access';
import { grantablePermissions } from './api-token.rules.js';
import { ApiTokensService } from './api-tokens.service.js';
import {
  ApiTokenType,
  CreateApiTokenInput,
  CreatedApiTokenType,
  SessionType,
  toApiTokenType,
  toSessionType,
} from './session.types.js';
import { SessionsService } from './sessions.service.js';

const idArg = { type: () => ID };

@Resolver(() => SessionType)
export class SessionResolver {
  constructor(
    private readonly sessions: SessionsService,
    private readonly tokens: ApiTokensService,
  ) {}

  @Query(() => [SessionType], {
    name: 'sessions',
    description: 'Where you are signed in: this one, then latest seen first.',
  })
  @Requires('account.use')
  async all(@CurrentActor() actor: Actor): Promise<SessionType[]> {
    return (await this.sessions.list(actor)).map(toSessionType(actor.sessionId));
  }

  @Mutation(() => Boolean, { description: 'Signs one of your devices out, its open connections included.' })
  @Requires('account.use')
  async endSession(@CurrentActor() actor: Actor, @Args('id', idArg) id: string): Promise<boolean> {
    await this.sessions.end(actor, id);
    return true;
  }

  @Mutation(() => Int, { description: 'Signs every other device of yours out. Answers how many.' })
  @Requires('account.use')
  endOtherSessions(@CurrentActor() actor: Actor): Promise<number> {
    return this.sessions.endOthers(actor);
  }

  @Query(() => [ApiTokenType], { description: 'Your API tokens in force under this membership, newest first.' })
  @Requires('account.use')
  async apiTokens(@CurrentActor() actor: Actor): Promise<ApiTokenType[]> {
    return (await this.tokens.list(actor)).map(toApiTokenType);
  }

  @Query(() => [String], { description: 'What you may give an API token.' })
  @Requires('account.use')
  apiTokenScopes(@CurrentActor() actor: Actor): string[] {
    return grantablePermissions(actor);
  }

  @Mutation(() => CreatedApiTokenType, { description: 'A bearer token for a program, bound to the membership in use.' })
  @Requires('account.use')
  @Sensitive()
  async createApiToken(
    @CurrentActor() actor: Actor,
    @Args('input') input: CreateApiTokenInput,
  ): Promise<CreatedApiTokenType> {
    const { token, apiToken } = await this.tokens.create(actor, input);
    return { token, apiToken: toApiTokenType(apiToken) };
  }

  @Mutation(() => Boolean, { description: 'Ends an API token, its open connections included.' })
  @Requires('account.use')
  async revokeApiToken(@CurrentActor() actor: Actor, @Args('id', idArg) id: string): Promise<boolean> {
    await this.tokens.revoke(actor, id);
    return true;
  }
}
