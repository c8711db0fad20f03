import { graphql } from '../../graphql/generated';

export const SecurityDocument = graphql(`
  query Security {
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
