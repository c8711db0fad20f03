import { graphql } from '../../graphql/generated';
import type { InvitationsQuery, PeopleQuery } from '../../graphql/generated/graphql';

export const PeopleDocument = graphql(`
  query People($first: Int!, $after: String, $search: String, $role: Role) {
    people(first: $first, after: $after, search: $search, role: $role) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          version
          name
          email
          disabled
          actions
          memberships {
            id
            version
            role
            actions
            organisation {
              id
              name {
                sv
                en
              }
            }
          }
        }
      }
    }
  }
`);

export type Person = PeopleQuery['people']['edges'][number]['node'];
export type PersonMembership = Person['memberships'][number];

export const InvitationsDocument = graphql(`
  query Invitations($first: Int!, $after: String) {
    invitations(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          version
          email
          role
          state
          expiresAt
          inviterName
          organisation {
            id
            name {
              sv
              en
            }
          }
        }
      }
    }
  }
`);

export type Invitation = InvitationsQuery['invitations']['edges'][number]['node'];

/** The initiatives offered when inviting a guest. */
export const InitiativeChoicesDocument = graphql(`
  query InitiativeChoices {
    initiatives(first: 100) {
      edges {
        node {
          id
          title {
            sv
            en
          }
        }
      }
    }
  }
`);

export const InviteDocument = graphql(`
  mutation Invite($input: InviteInput!) {
    invite(input: $input) {
      id
      email
    }
  }
`);

export const ResendInvitationDocument = graphql(`
  mutation ResendInvitation($id: ID!, $version: Int!) {
    resendInvitation(id: $id, version: $version) {
      id
      version
    }
  }
`);

export const RevokeInvitationDocument = graphql(`
  mutation RevokeInvitation($id: ID!, $version: Int!) {
    revokeInvitation(id: $id, version: $version) {
      id
      version
    }
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
    disablePerson(id: $id, version: $version) {
      id
      version
    }
  }
`);

export const EnablePersonDocument = graphql(`
  mutation EnablePerson($id: ID!, $version: Int!) {
    enablePerson(id: $id, version: $version) {
      id
      version
    }
  }
`);

export const EndSessionsOfPersonDocument = graphql(`
  mutation EndSessionsOfPerson($id: ID!) {
    endSessionsOfPerson(id: $id) {
      id
    }
  }
`);
