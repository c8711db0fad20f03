import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { LocalisedText, Role } from '#kernel';
import { enumOf, LocalisedTextType, RoleType, Verbatim } from '#platform/graphql';
import type { Language } from './identity.entity.js';
import type { MembershipRow } from './identity.repository.js';

export const LanguageType = enumOf('Language', ['SV', 'EN'] as const);

@ObjectType('Workspace', { description: 'One cluster organisation; nothing crosses from one to another.' })
export class WorkspaceType {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => LocalisedTextType) name: LocalisedText;
}

@ObjectType('Membership', {
  description: 'A role for an organisation in a workspace; rights come from the one in use.',
})
export class MembershipType {
  @Field(() => ID) id: string;
  @Field(() => RoleType) role: Role;
  @Field(() => WorkspaceType) workspace: WorkspaceType;
  organisationId: string;
}

@ObjectType('Me')
export class MeType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => LanguageType) language: Language;
  @Field(() => MembershipType, { description: 'The membership in use.' }) membership: MembershipType;
  @Field(() => [MembershipType]) memberships: MembershipType[];
  @Field(() => Boolean, {
    description: 'Your role demands a second factor that this session has not given: nothing but your account is open.',
  })
  secondFactorDue: boolean;
}

@ObjectType('SignInPayload')
export class SignInPayload {
  @Field(() => String, {
    nullable: true,
    description: 'Bearer token for API clients. Null for the page, which gets HttpOnly cookies instead.',
  })
  accessToken: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When the access token runs out.' }) expiresAt: Date;
  @Field(() => String, { nullable: true, description: 'For refreshSession, once. Null for the page.' }) refreshToken:
    string | null;
  @Field(() => GraphQLISODateTime, { description: 'When the session ends, however often it is refreshed.' })
  sessionExpiresAt: Date;
  @Field(() => MeType) me: MeType;
}

@InputType()
export class SignInInput {
  @Field(() => String) email: string;
  @Verbatim() @Field(() => String) password: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Where the account has a second factor: the code of the app, or a recovery code. Without it: SECOND_FACTOR_NEEDED.',
  })
  code?: string | null;
}

@InputType()
export class SignInByLinkInput {
  @Verbatim() @Field(() => String, { description: 'What stands after # in the link.' }) token: string;
  @Field(() => String, { nullable: true }) code?: string | null;
}

export const toMembershipType = (row: MembershipRow): MembershipType => ({
  id: row.id,
  role: row.role,
  organisationId: row.organisationId,
  workspace: {
    id: row.workspaceId,
    slug: row.workspaceSlug,
    name: { sv: row.workspaceNameSv, en: row.workspaceNameEn },
  },
});
