import { graphql } from './generated';

export const EventsDocument = graphql(`
  subscription Events($after: Position) {
    events(after: $after) {
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
`);
