import { graphql } from '../generated/gql.js';

export const OpenConfidentialDocument = graphql(`
  mutation OpenConfidential($matchId: ID!) {
    openConfidential(matchId: $matchId) {
      matchId
      text
      reveal {
        at
        byName
        field
        agreement
        matchId
        organisation {
          id
        }
      }
    }
  }
`);

export const BreakGlassDocument = graphql(`
  mutation BreakGlass($needId: ID!, $reason: String!) {
    breakGlass(needId: $needId, reason: $reason) {
      text
      reveal {
        byName
        matchId
        reason
      }
    }
  }
`);

export const NeedConfidentialDocument = graphql(`
  query NeedConfidential($id: ID!) {
    need(id: $id) {
      confidentialDescription
      hasConfidentialDescription
    }
  }
`);

export const RevealsDocument = graphql(`
  query Reveals($id: ID!) {
    need(id: $id) {
      reveals {
        at
        byName
        field
        agreement
        matchId
        organisation {
          id
        }
      }
    }
  }
`);

export const RevealReasonsDocument = graphql(`
  query RevealReasons($id: ID!) {
    need(id: $id) {
      reveals {
        byName
        matchId
        reason
        field
      }
    }
  }
`);

/** Fields of a need that some roles may not read, together with one that all readers of the need may read. */
export const GuardedFieldsDocument = graphql(`
  query GuardedFields($id: ID!) {
    need(id: $id) {
      title
      confidentialDescription
      candidates {
        totalCount
        edges {
          cursor
        }
      }
      reveals {
        byName
      }
    }
  }
`);

export const MatchExplanationDocument = graphql(`
  query MatchExplanation($id: ID!) {
    match(id: $id) {
      parts {
        code
      }
      gates {
        code
      }
      textMatches {
        part
      }
    }
  }
`);
