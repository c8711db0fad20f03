import { graphql } from '../../graphql/generated';

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
        en
      }
    }
    me {
      id
      email
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
