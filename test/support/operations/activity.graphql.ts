import { graphql } from '../generated/gql.js';

export const AgendaDocument = graphql(`
  query Agenda {
    agenda {
      id
      reason
      subjectId
      overdue
      dueOn
    }
  }
`);

export const PositionDocument = graphql(`
  query Position {
    position
  }
`);

export const ActivityDocument = graphql(`
  query Activity($first: Int, $after: String) {
    activity(first: $first, after: $after) {
      edges {
        node {
          name
          position
          subjectKind
          subjectId
          title {
            sv
            en
          }
          actorName
          related {
            kind
            id
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const EventsDocument = graphql(`
  subscription Events($after: Position) {
    events(after: $after) {
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
    }
  }
`);

/** Totals that a person can see, which must not include other people's activity. */
export const CountsDocument = graphql(`
  query Counts {
    needs(first: 1) {
      totalCount
    }
    matches(first: 1) {
      totalCount
    }
    allocationRounds(first: 1) {
      totalCount
    }
    agenda {
      id
    }
  }
`);
