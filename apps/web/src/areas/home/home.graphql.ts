import { graphql } from '../../graphql/generated';

export const AgendaDocument = graphql(`
  query Agenda {
    agenda {
      id
      reason
      subjectKind
      subjectId
      title {
        sv
        en
      }
      dueOn
      overdue
      since
    }
  }
`);

export const ActivityDocument = graphql(`
  query Activity($first: Int!) {
    activity(first: $first) {
      edges {
        cursor
        node {
          id
          position
          name
          subjectKind
          subjectId
          related {
            kind
            id
          }
          title {
            sv
            en
          }
          actorName
          occurredAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
