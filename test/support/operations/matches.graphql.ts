import { graphql } from '../generated/gql.js';

export const ShortlistCapabilityDocument = graphql(`
  mutation ShortlistCapability($needId: ID!, $capabilityId: ID!) {
    shortlistCapability(needId: $needId, capabilityId: $capabilityId) {
      id
      state
      version
      dueOn
      actions
    }
  }
`);

export const AskInterestDocument = graphql(`
  mutation AskInterest($matchId: ID!, $version: Int!) {
    askInterest(matchId: $matchId, version: $version) {
      id
      version
      state
    }
  }
`);

export const AcceptInterestDocument = graphql(`
  mutation AcceptInterest($matchId: ID!, $version: Int!) {
    acceptInterest(matchId: $matchId, version: $version) {
      id
      version
      state
    }
  }
`);

export const IntroduceMatchDocument = graphql(`
  mutation IntroduceMatch($matchId: ID!, $version: Int!) {
    introduceMatch(matchId: $matchId, version: $version) {
      id
      version
      state
    }
  }
`);

export const WithdrawMatchDocument = graphql(`
  mutation WithdrawMatch($matchId: ID!, $version: Int!) {
    withdrawMatch(matchId: $matchId, version: $version) {
      id
      version
      state
    }
  }
`);

export const DeclineInterestDocument = graphql(`
  mutation DeclineInterest($matchId: ID!, $version: Int!, $reason: DeclineReason!, $comment: String) {
    declineInterest(matchId: $matchId, version: $version, reason: $reason, comment: $comment) {
      id
      version
      state
    }
  }
`);

export const RecordNdaDocument = graphql(`
  mutation RecordNda($matchId: ID!, $version: Int!, $signedOn: Date!, $diarienummer: String) {
    recordNda(matchId: $matchId, version: $version, signedOn: $signedOn, diarienummer: $diarienummer) {
      id
      version
      state
    }
  }
`);

export const MatchDocument = graphql(`
  query Match($id: ID!) {
    match(id: $id) {
      id
      state
      version
      dueOn
      actions
      declineReason
      declineComment
    }
  }
`);

export const MatchPartiesDocument = graphql(`
  query MatchParties($id: ID!) {
    match(id: $id) {
      id
      state
      dueOn
      ndaSignedOn
      need {
        id
        organisation {
          id
        }
      }
      capability {
        organisation {
          id
        }
      }
    }
  }
`);

export const MatchHistoryDocument = graphql(`
  query MatchHistory($id: ID!) {
    match(id: $id) {
      history {
        toState
        byName
      }
    }
  }
`);

export const MatchGatesDocument = graphql(`
  query MatchGates($id: ID!) {
    match(id: $id) {
      gates {
        code
      }
    }
  }
`);

export const MatchInitiativeDocument = graphql(`
  query MatchInitiative($id: ID!) {
    match(id: $id) {
      initiative {
        id
      }
    }
  }
`);

export const MatchesDocument = graphql(`
  query Matches($states: [MatchState!]) {
    matches(first: 100, states: $states) {
      totalCount
      edges {
        node {
          id
          state
          need {
            id
            organisation {
              id
            }
          }
          capability {
            organisation {
              id
            }
          }
        }
      }
    }
  }
`);

export const MatchesWithTitlesDocument = graphql(`
  query MatchesWithTitles {
    matches(first: 100) {
      edges {
        node {
          id
          need {
            id
            title
          }
        }
      }
    }
  }
`);

export const MatchCountDocument = graphql(`
  query MatchCount {
    matches {
      totalCount
    }
  }
`);
