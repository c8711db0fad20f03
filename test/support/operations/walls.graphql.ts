import { graphql } from '../generated/gql.js';

export const NeedBehindWallsFragmentDoc = graphql(`
  fragment NeedBehindWalls on Need {
    title
    anonymisedSummary
    successCriteria
    referenceNo
    budgetSek
    confidentialDescription
    confidentialFiles {
      id
      name
    }
    organisation {
      id
    }
    reveals {
      byName
      at
    }
  }
`);

export const MatchesBehindWallsFragmentDoc = graphql(`
  fragment MatchesBehindWalls on Need {
    matches {
      id
      score
      gates {
        code
      }
      capability {
        id
      }
      declineComment
      history {
        byName
        toState
      }
      ndaSignedOn
    }
  }
`);

export const NeedsBehindWallsDocument = graphql(`
  query NeedsBehindWalls {
    needs(first: 100) {
      totalCount
      edges {
        node {
          id
          ...NeedBehindWalls
          ...MatchesBehindWalls
        }
      }
    }
  }
`);

export const MatchesOfNeedsBehindWallsDocument = graphql(`
  query MatchesOfNeedsBehindWalls {
    matches(first: 100) {
      totalCount
      edges {
        node {
          id
          score
          declineComment
          ndaSignedOn
          history {
            byName
            toState
          }
          capability {
            id
          }
          need {
            id
            ...NeedBehindWalls
          }
        }
      }
    }
  }
`);

export const ReportsBehindWallsDocument = graphql(`
  query ReportsBehindWalls {
    reports(first: 100) {
      totalCount
      edges {
        node {
          id
          figures {
            rows {
              label
            }
          }
          attempts {
            detail
          }
          completionComment
        }
      }
    }
  }
`);

export const SearchesBehindWallsDocument = graphql(`
  query SearchesBehindWalls {
    savedSearches(first: 100) {
      totalCount
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

export const AlertsBehindWallsDocument = graphql(`
  query AlertsBehindWalls {
    alerts(first: 100) {
      totalCount
      edges {
        node {
          id
          searchName
          need {
            title
            anonymisedSummary
          }
        }
      }
    }
  }
`);

export const RoundsBehindWallsDocument = graphql(`
  query RoundsBehindWalls {
    allocationRounds(first: 100) {
      totalCount
      edges {
        node {
          id
          rankings {
            about {
              title {
                sv
              }
              summary
            }
            groups {
              choices {
                title {
                  sv
                }
              }
            }
          }
          answers {
            about {
              title {
                sv
              }
            }
          }
          needs {
            title {
              sv
            }
            summary
          }
        }
      }
    }
  }
`);

export const AgendaBehindWallsDocument = graphql(`
  query AgendaBehindWalls {
    agenda {
      title {
        sv
        en
      }
      subjectId
    }
  }
`);

export const ActivityBehindWallsDocument = graphql(`
  query ActivityBehindWalls {
    activity(first: 100) {
      edges {
        node {
          subjectId
          title {
            sv
            en
          }
          actorName
          related {
            id
          }
        }
      }
    }
  }
`);

/** One need by its id. Only the id is left out, because the caller knows it. */
export const NeedBehindWallsByIdDocument = graphql(`
  query NeedBehindWallsById($id: ID!) {
    need(id: $id) {
      ...NeedBehindWalls
      ...MatchesBehindWalls
    }
  }
`);

export const MatchBehindWallsByIdDocument = graphql(`
  query MatchBehindWallsById($id: ID!) {
    match(id: $id) {
      score
      need {
        title
        confidentialDescription
      }
    }
  }
`);

export const WithdrawMatchBehindWallsDocument = graphql(`
  mutation WithdrawMatchBehindWalls($matchId: ID!, $version: Int!) {
    withdrawMatch(matchId: $matchId, version: $version) {
      need {
        title
      }
    }
  }
`);
