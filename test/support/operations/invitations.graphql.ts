import { graphql } from '../generated/gql.js';

export const InvitationsDocument = graphql(`
  query Invitations {
    invitations(first: 100) {
      totalCount
      edges {
        node {
          id
          email
          role
          state
          inviterName
          organisation {
            id
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
      version
      state
      email
      inviterName
    }
  }
`);

export const ResendInvitationDocument = graphql(`
  mutation ResendInvitation($id: ID!, $version: Int!) {
    resendInvitation(id: $id, version: $version) {
      id
      version
      state
      expiresAt
    }
  }
`);

export const RevokeInvitationDocument = graphql(`
  mutation RevokeInvitation($id: ID!, $version: Int!) {
    revokeInvitation(id: $id, version: $version) {
      id
      version
      state
    }
  }
`);

export const ReceivedInvitationDocument = graphql(`
  query ReceivedInvitation($token: String!) {
    receivedInvitation(token: $token) {
      email
      role
      language
      hasAccount
      workspaceName {
        sv
        en
      }
      organisationName {
        sv
      }
    }
  }
`);

export const AcceptInvitationDocument = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input)
  }
`);

export const AcceptInvitationByDocument = graphql(`
  mutation AcceptInvitationBy($provider: ID!, $token: String!) {
    acceptInvitationBy(provider: $provider, token: $token)
  }
`);
