import { graphql } from './generated';

/** Who is looking, and the position all later queries are at least as new as: live events are asked for from there. */
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
