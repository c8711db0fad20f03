import { graphql } from '../../graphql/generated';
import type { ApiTokensQuery, ExternalIdentitiesQuery, SessionsQuery } from '../../graphql/generated/graphql';

export type Session = SessionsQuery['sessions'][number];
export type ApiToken = ApiTokensQuery['apiTokens'][number];
export type ExternalIdentity = ExternalIdentitiesQuery['externalIdentities'][number];

export const ExternalIdentitiesDocument = graphql(`
  query ExternalIdentities {
    externalIdentities {
      id
      provider
      linkedAt
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

export const SessionsDocument = graphql(`
  query Sessions {
    sessions {
      id
      device {
        sv
        en
      }
      method
      startedAt
      lastSeenAt
      expiresAt
      current
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

export const ApiTokensDocument = graphql(`
  query ApiTokens {
    apiTokens {
      id
      name
      scopes
      createdAt
      expiresAt
      lastUsedAt
    }
  }
`);

export const ApiTokenScopesDocument = graphql(`
  query ApiTokenScopes {
    apiTokenScopes
  }
`);

export const CreateApiTokenDocument = graphql(`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      token
      apiToken {
        id
        name
      }
    }
  }
`);

export const RevokeApiTokenDocument = graphql(`
  mutation RevokeApiToken($id: ID!) {
    revokeApiToken(id: $id)
  }
`);
