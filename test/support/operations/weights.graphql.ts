import { graphql } from '../generated/gql.js';

export const WeightsInUseDocument = graphql(`
  query WeightsInUse {
    weightsInUse {
      versionNo
      parts {
        code
        points
        handPoints
      }
      hostBiases {
        points
        organisation {
          id
        }
      }
    }
  }
`);

export const ScoreWeightsDocument = graphql(`
  query ScoreWeights {
    scoreWeights {
      totalCount
      edges {
        node {
          id
          versionNo
          source
          byName
          reason {
            sv
            en
          }
          changes {
            sv
            en
          }
          evidence {
            decisions
            lowerBound
          }
        }
      }
    }
  }
`);

export const ScoreWeightsCountDocument = graphql(`
  query ScoreWeightsCount($first: Int) {
    scoreWeights(first: $first) {
      totalCount
    }
  }
`);

export const PreviewScoreWeightsDocument = graphql(`
  query PreviewScoreWeights {
    previewScoreWeights {
      adoptable
      reason {
        en
      }
      changes {
        en
      }
      parts {
        code
        points
      }
      evidence {
        decisions
        pairs
        lowerBound
      }
    }
  }
`);

export const LearnScoreWeightsDocument = graphql(`
  mutation LearnScoreWeights($versionNo: Int!) {
    learnScoreWeights(versionNo: $versionNo) {
      versionNo
      parts {
        code
        points
      }
    }
  }
`);

export const RevertScoreWeightsDocument = graphql(`
  mutation RevertScoreWeights($versionNo: Int!, $toId: ID, $reason: String!) {
    revertScoreWeights(versionNo: $versionNo, toId: $toId, reason: $reason) {
      versionNo
      parts {
        code
        points
        handPoints
      }
    }
  }
`);
