import { graphql } from '../generated/gql.js';

export const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
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

export const RequestSignInLinkDocument = graphql(`
  mutation RequestSignInLink($email: String!) {
    requestSignInLink(email: $email)
  }
`);

export const SignInByLinkDocument = graphql(`
  mutation SignInByLink($input: SignInByLinkInput!) {
    signInByLink(input: $input) {
      accessToken
      me {
        email
      }
    }
  }
`);

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

export const LinkExternalIdentityDocument = graphql(`
  mutation LinkExternalIdentity($provider: ID!) {
    linkExternalIdentity(provider: $provider)
  }
`);

export const UnlinkExternalIdentityDocument = graphql(`
  mutation UnlinkExternalIdentity($id: ID!) {
    unlinkExternalIdentity(id: $id)
  }
`);

export const ExternalIdentitiesDocument = graphql(`
  query ExternalIdentities {
    externalIdentities {
      id
      provider
      linkedAt
    }
  }
`);
