import { graphql } from '../generated/gql.js';

/** All fields in lists, explanations and events that contain words of a need. */
export const WordsOfNeedsDocument = graphql(`
  query WordsOfNeeds {
    needs(first: 100) {
      edges {
        node {
          title
          anonymisedSummary
          confidentialDescription
          successCriteria
          matches {
            parts {
              reason {
                sv
                en
              }
            }
            textMatches {
              query {
                text
              }
              document {
                text
              }
            }
          }
        }
      }
    }
    activity(first: 100) {
      edges {
        node {
          title {
            sv
            en
          }
        }
      }
    }
    agenda {
      title {
        sv
        en
      }
    }
  }
`);

/** All fields with words of a need that are reachable from the list of matches. */
export const WordsOfMatchesDocument = graphql(`
  query WordsOfMatches {
    needs(first: 100) {
      edges {
        node {
          title
          anonymisedSummary
          successCriteria
          confidentialDescription
        }
      }
    }
    matches(first: 100) {
      edges {
        node {
          parts {
            reason {
              sv
              en
            }
          }
          gates {
            reason {
              sv
              en
            }
          }
          textMatches {
            query {
              text
            }
            document {
              text
            }
          }
          history {
            byName
          }
        }
      }
    }
    activity(first: 100) {
      edges {
        node {
          name
          title {
            sv
            en
          }
        }
      }
    }
    agenda {
      title {
        sv
        en
      }
    }
  }
`);

/** Every field of a match that at least one role may read. */
export const WholeMatchFragmentDoc = graphql(`
  fragment WholeMatch on Match {
    id
    state
    score
    declineReason
    declineComment
    dueOn
    ndaSignedOn
    actions
    capability {
      id
      name {
        sv
        en
      }
      summary {
        sv
        en
      }
      organisation {
        id
        name {
          sv
          en
        }
      }
    }
    parts {
      code
      reason {
        sv
        en
      }
    }
    textMatches {
      query {
        text
      }
      document {
        text
      }
    }
    gates {
      code
      reason {
        sv
        en
      }
    }
    history {
      byName
      byRole
      toState
    }
    initiative {
      id
    }
  }
`);

/** Everything that can be read about a match, on every path. */
export const PathsToMatchDocument = graphql(`
  query PathsToMatch($id: ID!, $needId: ID!) {
    match(id: $id) {
      ...WholeMatch
      need {
        reveals {
          byName
          organisation {
            name {
              sv
            }
          }
        }
        matches {
          ...WholeMatch
        }
      }
    }
    need(id: $needId) {
      reveals {
        byName
      }
      candidates {
        edges {
          node {
            capability {
              id
            }
          }
        }
      }
      almostFit {
        edges {
          node {
            capability {
              id
            }
          }
        }
      }
      matches {
        ...WholeMatch
      }
    }
    matches(first: 100) {
      edges {
        node {
          ...WholeMatch
        }
      }
    }
    needs(first: 100) {
      edges {
        node {
          id
        }
      }
    }
  }
`);

export const AgendaAndActivityDocument = graphql(`
  query AgendaAndActivity {
    agenda {
      title {
        sv
        en
      }
    }
    activity(first: 100) {
      edges {
        node {
          name
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
    }
  }
`);

/** Every path from a match to the company with the need. */
export const PathsToCompanyDocument = graphql(`
  query PathsToCompany($id: ID!, $needId: ID!) {
    match(id: $id) {
      need {
        organisation {
          id
          name {
            sv
          }
        }
      }
      history {
        byName
      }
    }
    need(id: $needId) {
      organisation {
        id
      }
      matches {
        need {
          organisation {
            id
          }
        }
      }
    }
    matches(first: 100) {
      edges {
        node {
          id
          need {
            organisation {
              id
            }
          }
        }
      }
    }
    activity(first: 100) {
      edges {
        node {
          actorName
        }
      }
    }
  }
`);
