import { graphql } from '../generated/gql.js';

export const AuditEntriesDocument = graphql(`
  query AuditEntries($first: Int!, $after: String, $filter: AuditFilterInput) {
    auditEntries(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          position
          at
          kind
          personId
          personName
          role
          organisationName
          subjectKind
          subjectId
          details {
            name
            value
          }
          hash
        }
      }
    }
  }
`);
