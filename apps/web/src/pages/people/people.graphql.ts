import { graphql } from '../../graphql/generated';
import type { InvitationsQuery, PeopleQuery } from '../../graphql/generated/graphql';

export const PeopleDocument = graphql(`
  query People($search: String, $role: Role) {
    people(first: 100, search: $search, role: $role) {
      totalCount
      edges {
        node {
          id version name email disabled actions
          memberships { id version role actions organisation { id name { sv en } } }
        }
      }
    }
  }
`);

export type Person = PeopleQuery['people']['edges'][number]['node'];
export type PersonMembership = Person['memberships'][number];

export const InvitationsDocument = graphql(`
  query Invitations {
    invitations(first: 100) {
      totalCount
      edges { node { id version email role state expiresAt inviterName organisation { id name { sv en } } } }
    }
  }
`);

export type Invitation = InvitationsQuery['invitations']['edges'][number]['node'];

/** Organisations and initiatives to choose from when inviting. */
export const InviteChoicesDocument = graphql(`
  query InviteChoices {
    organisations(first: 100) { edges { node { id name { sv en } } } }
    initiatives(first: 100) { edges { node { id title { sv en } } } }
  }
`);

export const InviteDocument = graphql(`
  mutation Invite($input: InviteInput!) {
    invite(input: $input) { id email }
  }
`);

export const ResendInvitationDocument = graphql(`
  mutation ResendInvitation($id: ID!, $version: Int!) {
    resendInvitation(id: $id, version: $version) { id version }
  }
`);

export const RevokeInvitationDocument = graphql(`
  mutation RevokeInvitation($id: ID!, $version: Int!) {
    revokeInvitation(id: $id, version: $version) { id version }
  }
`);

export const ChangeRoleDocument = graphql(`
  mutation ChangeRole($membershipId: ID!, $version: Int!, $role: Role!) {
    changeRole(membershipId: $membershipId, version: $version, role: $role)
  }
`);

export const EndMembershipDocument = graphql(`
  mutation EndMembership($membershipId: ID!, $version: Int!) {
    endMembership(membershipId: $membershipId, version: $version)
  }
`);

export const DisablePersonDocument = graphql(`
  mutation DisablePerson($id: ID!, $version: Int!) {
    disablePerson(id: $id, version: $version) { id version }
  }
`);

export const EnablePersonDocument = graphql(`
  mutation EnablePerson($id: ID!, $version: Int!) {
    enablePerson(id: $id, version: $version) { id version }
  }
`);

export const EndSessionsOfPersonDocument = graphql(`
  mutation EndSessionsOfPerson($id: ID!) {
    endSessionsOfPerson(id: $id) { id }
  }
`);
