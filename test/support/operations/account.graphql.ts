import { graphql } from '../generated/gql.js';

export const MeDocument = graphql(`
  query Me {
    me {
      id
      name
      email
      language
      membership {
        id
        role
        organisation {
          id
        }
        workspace {
          id
          slug
        }
      }
      memberships {
        id
        role
      }
    }
  }
`);

export const MyEmailDocument = graphql(`
  query MyEmail {
    me {
      email
    }
  }
`);

export const MyRoleDocument = graphql(`
  query MyRole {
    me {
      email
      membership {
        role
      }
    }
  }
`);

/** The workspace and membership of a new person, as text. */
export const MyPlaceDocument = graphql(`
  query MyPlace {
    me {
      membership {
        role
        workspace {
          slug
          name {
            sv
          }
        }
        organisation {
          name {
            sv
          }
        }
      }
    }
  }
`);

export const MyMembershipsDocument = graphql(`
  query MyMemberships {
    me {
      memberships {
        id
        organisation {
          id
          name {
            sv
          }
          orgnr
          website
        }
      }
    }
  }
`);

export const UseMembershipDocument = graphql(`
  mutation UseMembership($membershipId: ID!) {
    useMembership(membershipId: $membershipId) {
      membership {
        role
        organisation {
          id
        }
        workspace {
          slug
        }
      }
    }
  }
`);

export const SetLanguageDocument = graphql(`
  mutation SetLanguage($language: Language!) {
    setLanguage(language: $language) {
      language
    }
  }
`);

export const AccountSecurityDocument = graphql(`
  query AccountSecurity {
    accountSecurity {
      hasPassword
      mayResetPassword
      secondFactorOn
      recoveryCodesLeft
    }
  }
`);

export const ChangePasswordDocument = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input)
  }
`);

export const ProposeSecondFactorDocument = graphql(`
  mutation ProposeSecondFactor {
    proposeSecondFactor {
      secret
      uri
    }
  }
`);

export const ConfirmSecondFactorDocument = graphql(`
  mutation ConfirmSecondFactor($code: String!) {
    confirmSecondFactor(code: $code)
  }
`);

export const DisableSecondFactorDocument = graphql(`
  mutation DisableSecondFactor($proof: SecondFactorProofInput!) {
    disableSecondFactor(proof: $proof)
  }
`);

export const SecondFactorStateDocument = graphql(`
  query SecondFactorState {
    me {
      secondFactorDue
    }
    accountSecurity {
      secondFactorOn
    }
  }
`);

/** Reads more than the own account, which is not allowed while a second factor is due. */
export const SecondFactorDueAndNeedsDocument = graphql(`
  query SecondFactorDueAndNeeds {
    me {
      secondFactorDue
    }
    needs(first: 1) {
      totalCount
    }
  }
`);
