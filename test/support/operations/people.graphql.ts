import { graphql } from '../generated/gql.js';

export const PersonDocument = graphql(`
  query Person($id: ID!) {
    person(id: $id) {
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
        initiativeId
        actions
        organisation {
          id
          name {
            sv
          }
        }
      }
    }
  }
`);

export const PeopleDocument = graphql(`
  query People($search: String, $role: Role) {
    people(first: 100, search: $search, role: $role) {
      totalCount
      edges {
        node {
          id
          name
          email
          memberships {
            role
          }
        }
      }
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
      disabled
      actions
    }
  }
`);

export const EnablePersonDocument = graphql(`
  mutation EnablePerson($id: ID!, $version: Int!) {
    enablePerson(id: $id, version: $version) {
      id
      version
      disabled
      actions
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
