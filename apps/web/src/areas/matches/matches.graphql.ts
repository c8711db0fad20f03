import type { MatchQuery } from '../../graphql/generated/graphql';
import { graphql } from '../../graphql/generated';

export const MatchesDocument = graphql(`
  query Matches($first: Int!, $after: String, $states: [MatchState!]) {
    matches(first: $first, after: $after, states: $states) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          state
          score
          dueOn
          need {
            id
            referenceNo
            title
            kind
            organisation {
              id
              name {
                sv
                en
              }
            }
          }
          capability {
            id
            name {
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
        }
      }
    }
  }
`);

export const MatchDocument = graphql(`
  query Match($id: ID!) {
    match(id: $id) {
      id
      version
      state
      score
      dueOn
      declineReason
      declineComment
      ndaSignedOn
      actions
      parts {
        code
        points
        reason {
          sv
          en
        }
      }
      textMatches {
        part
        query {
          field
          start
          end
          text
        }
        document {
          field
          start
          end
          text
        }
      }
      gates {
        code
        verdict
        hardness
        reason {
          sv
          en
        }
        change {
          words {
            sv
            en
          }
        }
      }
      initiative {
        id
        title {
          sv
          en
        }
      }
      history {
        at
        fromState
        toState
        byRole
        byName
      }
      need {
        id
        referenceNo
        state
        kind
        title
        anonymisedSummary
        moneyDirection
        trlNow
        trlTarget
        biosafetyLevel
        gmmClass
        clinicalSpeciality
        certifications
        sampleTypes
        volumePerMonth
        trainingAccepted
        softGates
        personalData
        ndaNeeded
        windowFrom
        windowTo
        budgetSek
        successCriteria
        hasConfidentialDescription
        organisation {
          id
          name {
            sv
            en
          }
        }
      }
      capability {
        id
        unit
        site
        methods
        equipment
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
    }
  }
`);

export const AskInterestDocument = graphql(`
  mutation AskInterest($matchId: ID!, $version: Int!) {
    askInterest(matchId: $matchId, version: $version) {
      id
      version
      state
      dueOn
      actions
    }
  }
`);

export const AcceptInterestDocument = graphql(`
  mutation AcceptInterest($matchId: ID!, $version: Int!) {
    acceptInterest(matchId: $matchId, version: $version) {
      id
      version
      state
      dueOn
      actions
    }
  }
`);

export const DeclineInterestDocument = graphql(`
  mutation DeclineInterest($matchId: ID!, $version: Int!, $reason: DeclineReason!, $comment: String) {
    declineInterest(matchId: $matchId, version: $version, reason: $reason, comment: $comment) {
      id
      version
      state
      dueOn
      declineReason
      declineComment
      actions
    }
  }
`);

export const RecordNdaDocument = graphql(`
  mutation RecordNda($matchId: ID!, $version: Int!, $signedOn: Date!, $diarienummer: String) {
    recordNda(matchId: $matchId, version: $version, signedOn: $signedOn, diarienummer: $diarienummer) {
      id
      version
      state
      dueOn
      ndaSignedOn
      actions
    }
  }
`);

export const OpenConfidentialDocument = graphql(`
  mutation OpenConfidential($matchId: ID!) {
    openConfidential(matchId: $matchId) {
      matchId
      text
      files {
        id
        name
        size
        url
      }
      reveal {
        at
        byName
        field
        agreement
      }
    }
  }
`);

export const IntroduceMatchDocument = graphql(`
  mutation IntroduceMatch($matchId: ID!, $version: Int!) {
    introduceMatch(matchId: $matchId, version: $version) {
      id
      version
      state
      dueOn
      actions
    }
  }
`);

export const WithdrawMatchDocument = graphql(`
  mutation WithdrawMatch($matchId: ID!, $version: Int!) {
    withdrawMatch(matchId: $matchId, version: $version) {
      id
      version
      state
      dueOn
      actions
    }
  }
`);

/** The match as `MatchDocument` returns it. */
export type Match = MatchQuery['match'];
