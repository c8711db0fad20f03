import { graphql } from '../generated/gql.js';

export const RefreshSessionDocument = graphql(`
  mutation RefreshSession($refreshToken: String) {
    refreshSession(refreshToken: $refreshToken) {
      accessToken
      refreshToken
      expiresAt
      sessionExpiresAt
      me {
        email
      }
    }
  }
`);

export const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

export const SessionsDocument = graphql(`
  query Sessions {
    sessions {
      id
      current
      method
      device {
        sv
        en
      }
      startedAt
      lastSeenAt
    }
  }
`);

export const EndSessionDocument = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);

export const EndOtherSessionsDocument = graphql(`
  mutation EndOtherSessions {
    endOtherSessions
  }
`);
