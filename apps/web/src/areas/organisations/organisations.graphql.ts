import { graphql } from '../../graphql/generated';

export const OrganisationsDocument = graphql(`
  query Organisations($first: Int!, $after: String, $search: String, $kind: OrganisationKind) {
    organisations(first: $first, after: $after, search: $search, kind: $kind) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          orgnr
          rorId
          municipality
          website
          clusterRoles
          source
          retrievedAt
          name {
            sv
            en
          }
        }
      }
    }
  }
`);
