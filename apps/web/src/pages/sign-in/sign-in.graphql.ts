import { graphql } from '../../graphql/generated';

/** The token in the answer is not asked for: the server also sets an HttpOnly cookie, and the page never holds a secret. */
export const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) { expiresAt me { id } }
  }
`);
