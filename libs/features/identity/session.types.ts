import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText } from '#kernel';
import { enumOf, LocalisedTextType } from '#platform/graphql';
import type { OwnApiToken } from './api-tokens.repository.js';
import type { SessionEntity } from './identity.entity.js';
import { deviceOf } from './session.rules.js';
import type { OwnSession } from './sessions.repository.js';

export const SignInMethodType = enumOf('SignInMethod', ['PASSWORD', 'MAGIC_LINK', 'OIDC', 'INVITATION'] as const);

@ObjectType('Session', { description: 'A device you are signed in on.' })
export class SessionType {
  @Field(() => ID) id: string;
  @Field(() => LocalisedTextType, { description: 'Browser and system, in words.' }) device: LocalisedText;
  @Field(() => SignInMethodType) method: SessionEntity['method'];
  @Field(() => GraphQLISODateTime) startedAt: Date;
  @Field(() => GraphQLISODateTime, { description: 'To the minute.' }) lastSeenAt: Date;
  @Field(() => GraphQLISODateTime) expiresAt: Date;
  @Field(() => Boolean, { description: 'The one that asks.' }) current: boolean;
}

@ObjectType('ApiToken', { description: 'A key you have made for a program, with part of your rights.' })
export class ApiTokenType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => [String], { description: 'Permissions it carries.' }) scopes: string[];
  @Field(() => GraphQLISODateTime) createdAt: Date;
  @Field(() => GraphQLISODateTime) expiresAt: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'To the minute.' }) lastUsedAt: Date | null;
}

@ObjectType('CreatedApiToken')
export class CreatedApiTokenType {
  @Field(() => String, { description: 'The bearer token itself. It is shown this once.' }) token: string;
  @Field(() => ApiTokenType) apiToken: ApiTokenType;
}

@InputType()
export class CreateApiTokenInput {
  @Field(() => String, { description: 'What it is for.' }) name: string;
  @Field(() => [String], { description: 'Some of apiTokenScopes.' }) scopes: string[];
  @Field(() => Int, { description: '1 to 365.' }) validDays: number;
}

export const toSessionType =
  (currentId: string | undefined) =>
  ({ id, userAgent, method, createdAt, lastSeenAt, expiresAt }: OwnSession): SessionType => ({
    id,
    device: deviceOf(userAgent),
    method,
    startedAt: createdAt,
    lastSeenAt,
    expiresAt,
    current: id === currentId,
  });

export const toApiTokenType = ({ id, name, scopes, createdAt, expiresAt, lastUsedAt }: OwnApiToken): ApiTokenType => ({
  id,
  name,
  scopes,
  createdAt,
  expiresAt,
  lastUsedAt,
});
