import { graphql } from './generated';

/** The signed-in person, and a position that all later queries are at least as current as: live events start there. */
export const SessionDocument = graphql(`
  query Session {
    me {
      id
      name
      email
      language
      secondFactorDue
      membership {
        id
        role
        workspace {
          id
          name {
            sv
            en
          }
        }
        organisation {
          id
          name {
            sv
            en
          }
        }
      }
      memberships {
        id
        role
        workspace {
          id
          name {
            sv
            en
          }
        }
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
`);

export const PositionDocument = graphql(`
  query Position {
    position
  }
`);

export const RefreshSessionDocument = graphql(`
  mutation RefreshSession {
    refreshSession {
      expiresAt
    }
  }
`);

export const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

export const SetLanguageDocument = graphql(`
  mutation SetLanguage($language: Language!) {
    setLanguage(language: $language) {
      id
      language
    }
  }
`);

export const UseMembershipDocument = graphql(`
  mutation UseMembership($membershipId: ID!) {
    useMembership(membershipId: $membershipId) {
      id
      membership {
        id
      }
    }
  }
`);
