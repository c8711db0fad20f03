import { graphql } from '../../graphql/generated';

/** Does not select the token: the server also sets an HttpOnly cookie, so the page never holds a secret. */
export const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      expiresAt
      me {
        id
      }
    }
  }
`);

export const SignInByLinkDocument = graphql(`
  mutation SignInByLink($input: SignInByLinkInput!) {
    signInByLink(input: $input) {
      expiresAt
      me {
        id
      }
    }
  }
`);

export const RequestSignInLinkDocument = graphql(`
  mutation RequestSignInLink($email: String!) {
    requestSignInLink(email: $email)
  }
`);
