import { Args, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationsLoader, OrganisationType } from '#features/organisations';
import { type Actor, type Role, unauthenticated } from '#kernel';
import { actorOf, CurrentActor, PerhapsActor, Public, Requires } from '#platform/access';
import { type GraphqlContext, PageArgs, RoleType, Sensitive, toConnection, Verbatim } from '#platform/graphql';
import { InvitationsService } from './invitations.service.js';
import { type MembershipAction, membershipActions, type PersonAction, personActions } from './member.policy.js';
import { MembersService } from './members.service.js';
import { membershipsOfPersonLoader } from './people.loader.js';
import {
  AcceptInvitationInput,
  InvitationConnection,
  InvitationType,
  InviteInput,
  MembershipActionType,
  PersonActionType,
  PersonConnection,
  PersonMembershipType,
  PersonType,
  ReceivedInvitationType,
  toInvitationType,
  toPersonMembershipType,
  toPersonType,
  toReceivedInvitationType,
} from './people.types.js';

const idArg = { type: () => ID };
const versionArg = { type: () => Int, description: 'The version you have read; a stale one is refused.' };

@Resolver(() => PersonType)
export class PeopleResolver {
  constructor(private readonly members: MembersService) {}

  @Query(() => PersonConnection, { description: 'People with a membership in this workspace, by name.' })
  @Requires('person.read')
  async people(
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args('role', { type: () => RoleType, nullable: true }) role: Role | null,
  ) {
    return toConnection(await this.members.list(actor, { search, role }, page), toPersonType);
  }

  @Query(() => PersonType)
  @Requires('person.read')
  async person(@CurrentActor() actor: Actor, @Args('id', idArg) id: string) {
    return toPersonType(await this.members.get(actor, id));
  }

  @Mutation(() => PersonType, {
    description: 'Shuts an account that belongs to this workspace alone, and ends its sessions.',
  })
  @Requires('person.manage')
  async disablePerson(
    @CurrentActor() actor: Actor,
    @Args('id', idArg) id: string,
    @Args('version', versionArg) version: number,
  ) {
    return toPersonType(await this.members.disable(actor, id, version));
  }

  @Mutation(() => PersonType)
  @Requires('person.manage')
  async enablePerson(
    @CurrentActor() actor: Actor,
    @Args('id', idArg) id: string,
    @Args('version', versionArg) version: number,
  ) {
    return toPersonType(await this.members.enable(actor, id, version));
  }

  @Mutation(() => PersonType, { description: 'Ends every session of a person in this workspace.' })
  @Requires('person.manage')
  async endSessionsOfPerson(@CurrentActor() actor: Actor, @Args('id', idArg) id: string) {
    return toPersonType(await this.members.endSessions(actor, id));
  }

  @ResolveField(() => [PersonMembershipType], { description: 'In force, in this workspace.' })
  async memberships({ id }: PersonType, _args: unknown, context: GraphqlContext) {
    const found = await membershipsOfPersonLoader.load(context, this.members, id);
    return (found ?? []).map(toPersonMembershipType);
  }

  @ResolveField(() => [PersonActionType], { description: 'What you may do now.' })
  actions({ id, disabled }: PersonType, _args: unknown, context: GraphqlContext): PersonAction[] {
    const actor = actorOf(context);
    return personActions(actor, { personId: id, disabled });
  }
}

@Resolver(() => PersonMembershipType)
export class PersonMembershipsResolver {
  constructor(
    private readonly members: MembersService,
    private readonly organisations: OrganisationsLoader,
  ) {}

  @Mutation(() => Boolean, {
    description: 'Another role at the same organisation: the old membership and its sessions end.',
  })
  @Requires('person.manage')
  async changeRole(
    @CurrentActor() actor: Actor,
    @Args('membershipId', idArg) membershipId: string,
    @Args('version', versionArg) version: number,
    @Args('role', { type: () => RoleType }) role: Role,
  ): Promise<boolean> {
    await this.members.changeRole(actor, membershipId, version, role);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Ends a right of a person, and its sessions.' })
  @Requires('person.manage')
  async endMembership(
    @CurrentActor() actor: Actor,
    @Args('membershipId', idArg) membershipId: string,
    @Args('version', versionArg) version: number,
  ): Promise<boolean> {
    await this.members.endMembership(actor, membershipId, version);
    return true;
  }

  @ResolveField(() => OrganisationType)
  organisation({ row }: PersonMembershipType, _args: unknown, context: GraphqlContext) {
    return this.organisations.load(context, row.organisationId);
  }

  @ResolveField(() => [MembershipActionType], { description: 'What you may do now.' })
  actions({ row }: PersonMembershipType, _args: unknown, context: GraphqlContext): MembershipAction[] {
    const actor = actorOf(context);
    return membershipActions(actor, row);
  }
}

@Resolver(() => InvitationType)
export class InvitationsResolver {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly organisations: OrganisationsLoader,
  ) {}

  @Query(() => InvitationConnection, {
    name: 'invitations',
    description: 'Not yet answered, newest first: those you might have sent yourself.',
  })
  @Requires('invitation.read')
  async list(@CurrentActor() actor: Actor, @Args() page: PageArgs) {
    return toConnection(await this.invitations.pending(actor, page), toInvitationType);
  }

  @Query(() => ReceivedInvitationType, { description: 'For the holder of an invitation link.' })
  @Public()
  @Verbatim('token')
  async receivedInvitation(@Args('token', { type: () => String }) token: string) {
    return toReceivedInvitationType(await this.invitations.received(token));
  }

  @Mutation(() => InvitationType, {
    description: 'Asks an address in by mail. Whether it has an account already is told to nobody.',
  })
  @Requires('invitation.send')
  @Sensitive()
  async invite(@CurrentActor() actor: Actor, @Args('input') input: InviteInput) {
    return toInvitationType(await this.invitations.get(actor, await this.invitations.invite(actor, input)));
  }

  @Mutation(() => InvitationType, { description: 'A new link by a new mail, for another fourteen days.' })
  @Requires('invitation.send')
  @Sensitive()
  async resendInvitation(
    @CurrentActor() actor: Actor,
    @Args('id', idArg) id: string,
    @Args('version', versionArg) version: number,
  ) {
    return toInvitationType(await this.invitations.resend(actor, id, version));
  }

  @Mutation(() => InvitationType)
  @Requires('invitation.send')
  async revokeInvitation(
    @CurrentActor() actor: Actor,
    @Args('id', idArg) id: string,
    @Args('version', versionArg) version: number,
  ) {
    return toInvitationType(await this.invitations.revoke(actor, id, version));
  }

  @Mutation(() => Boolean, {
    description: 'With name and password for a new account; without, as whoever is signed in.',
  })
  @Public()
  @Sensitive({ onlyFailures: true })
  async acceptInvitation(
    @PerhapsActor() actor: Actor | null,
    @Args('input') { token, name, password }: AcceptInvitationInput,
  ): Promise<boolean> {
    if (name && password) await this.invitations.acceptAsNew(token, { name, password });
    else if (actor && !actor.tokenPermissions) await this.invitations.acceptAs(actor.personId, token);
    else throw unauthenticated();
    return true;
  }

  @ResolveField(() => OrganisationType)
  organisation({ organisationId }: InvitationType, _args: unknown, context: GraphqlContext) {
    return this.organisations.load(context, organisationId);
  }
}
