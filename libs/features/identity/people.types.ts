import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText, Role } from '#kernel';
import { connectionType, enumOf, LocalisedTextType, RoleType, Verbatim } from '#platform/graphql';
import type { Language } from './identity.entity.js';
import { LanguageType } from './identity.types.js';
import { INVITATION_STATES, type InvitationState, stateOf } from './invitation.rules.js';
import type { InvitationRow, ReceivedInvitation } from './invitations.repository.js';
import { MEMBERSHIP_ACTIONS, PERSON_ACTIONS } from './member.policy.js';
import type { MemberRow, PersonRow } from './members.repository.js';

export const PersonActionType = enumOf('PersonAction', PERSON_ACTIONS);
export const MembershipActionType = enumOf('MembershipAction', MEMBERSHIP_ACTIONS);
export const InvitationStateType = enumOf('InvitationState', INVITATION_STATES);

@ObjectType('Person', { description: 'Somebody with a membership in this workspace.' })
export class PersonType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => LanguageType) language: Language;
  @Field(() => Boolean, { description: 'The account is shut: nobody signs in with it.' }) disabled: boolean;
}

@ObjectType('PersonMembership', { description: 'A right of a person in this workspace.' })
export class PersonMembershipType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => RoleType) role: Role;
  @Field(() => GraphQLISODateTime) startedAt: Date;
  @Field(() => ID, { nullable: true, description: 'Of a guest: the one initiative it may see.' }) initiativeId:
    string | null;
  row: MemberRow;
}

export const PersonConnection = connectionType('Person', () => PersonType);

@ObjectType('Invitation')
export class InvitationType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String) email: string;
  @Field(() => RoleType) role: Role;
  @Field(() => ID, { nullable: true }) initiativeId: string | null;
  @Field(() => LanguageType) language: Language;
  @Field(() => InvitationStateType) state: InvitationState;
  @Field(() => GraphQLISODateTime) createdAt: Date;
  @Field(() => GraphQLISODateTime) expiresAt: Date;
  @Field(() => String, { nullable: true }) inviterName: string | null;
  organisationId: string;
}

export const InvitationConnection = connectionType('Invitation', () => InvitationType);

@ObjectType('ReceivedInvitation', { description: 'What the holder of an invitation link is asked into.' })
export class ReceivedInvitationType {
  @Field(() => String) email: string;
  @Field(() => RoleType) role: Role;
  @Field(() => LanguageType) language: Language;
  @Field(() => LocalisedTextType) workspaceName: LocalisedText;
  @Field(() => LocalisedTextType) organisationName: LocalisedText;
  @Field(() => Boolean, { description: 'The address has an account: sign in with it to accept.' }) hasAccount: boolean;
}

@InputType()
export class InviteInput {
  @Field(() => String) email: string;
  @Field(() => ID) organisationId: string;
  @Field(() => RoleType) role: Role;
  @Field(() => ID, { nullable: true, description: 'With GUEST: the one initiative to see.' }) initiativeId?:
    string | null;
  @Field(() => LanguageType, { description: 'Of the mail and of a new account.' }) language: Language;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

@InputType()
export class AcceptInvitationInput {
  @Verbatim() @Field(() => String, { description: 'What stands after # in the link.' }) token: string;
  @Field(() => String, { nullable: true, description: 'For a new account.' }) name?: string | null;
  @Verbatim()
  @Field(() => String, { nullable: true, description: 'For a new account, at least 12 characters.' })
  password?: string | null;
}

export const toPersonType = ({ id, version, name, email, language, disabledAt }: PersonRow): PersonType => ({
  id,
  version,
  name,
  email,
  language,
  disabled: disabledAt !== null,
});

export const toPersonMembershipType = (row: MemberRow): PersonMembershipType => ({
  id: row.id,
  version: row.version,
  role: row.role,
  startedAt: row.startedAt,
  initiativeId: row.initiativeId,
  row,
});

export const toInvitationType = (row: InvitationRow): InvitationType => ({
  id: row.id,
  version: row.version,
  email: row.email,
  role: row.role,
  initiativeId: row.initiativeId,
  language: row.language,
  state: stateOf(row, new Date()),
  createdAt: row.createdAt,
  expiresAt: row.expiresAt,
  inviterName: row.inviterName,
  organisationId: row.organisationId,
});

export const toReceivedInvitationType = (
  row: ReceivedInvitation & { hasAccount: boolean },
): ReceivedInvitationType => ({
  email: row.email,
  role: row.role,
  language: row.language,
  hasAccount: row.hasAccount,
  workspaceName: { sv: row.workspaceNameSv, en: row.workspaceNameEn },
  organisationName: { sv: row.organisationNameSv, en: row.organisationNameEn },
});
