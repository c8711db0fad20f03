import type { AuditEntriesQuery } from '../../graphql/generated/graphql';
import { graphql } from '../../graphql/generated';

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

export type AuditEntry = AuditEntriesQuery['auditEntries']['edges'][number]['node'];
