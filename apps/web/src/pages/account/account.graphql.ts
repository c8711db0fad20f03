import { graphql } from '../../graphql/generated';
import type { ApiTokensQuery, SessionsQuery } from '../../graphql/generated/graphql';

export type Session = SessionsQuery['sessions'][number];
export type ApiToken = ApiTokensQuery['apiTokens'][number];

export const SessionsDocument = graphql(`
  query Sessions {
    sessions { id device { sv en } method startedAt lastSeenAt expiresAt current }
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

export const ApiTokensDocument = graphql(`
  query ApiTokens {
    apiTokens { id name scopes createdAt expiresAt lastUsedAt }
  }
`);

export const ApiTokenScopesDocument = graphql(`
  query ApiTokenScopes {
    apiTokenScopes
  }
`);

export const CreateApiTokenDocument = graphql(`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) { token apiToken { id name } }
  }
`);

export const RevokeApiTokenDocument = graphql(`
  mutation RevokeApiToken($id: ID!) {
    revokeApiToken(id: $id)
  }
`);
