import { graphql } from '../../graphql/generated';

export const SignInProvidersDocument = graphql(`
  query SignInProviders {
    signInProviders {
      id
      label {
        sv
        en
      }
    }
  }
`);
