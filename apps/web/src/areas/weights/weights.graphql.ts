import { graphql } from '../../graphql/generated';

export const WeightsDocument = graphql(`
  query Weights {
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
          name {
            sv
            en
          }
        }
      }
    }
    scoreWeights(first: 50) {
      totalCount
      edges {
        node {
          id
          versionNo
          source
          createdAt
          byName
          reason {
            sv
            en
          }
          changes {
            sv
            en
          }
        }
      }
    }
  }
`);

export const PreviewWeightsDocument = graphql(`
  query PreviewWeights {
    previewScoreWeights {
      adoptable
      reason {
        sv
        en
      }
      changes {
        sv
        en
      }
      parts {
        code
        points
        handPoints
      }
      evidence {
        decisions
        pairs
        heldOutAccuracyPrior
        heldOutAccuracyLearned
        lowerBound
      }
    }
  }
`);

export const LearnWeightsDocument = graphql(`
  mutation LearnWeights($versionNo: Int!) {
    learnScoreWeights(versionNo: $versionNo) {
      versionNo
    }
  }
`);

export const RevertWeightsDocument = graphql(`
  mutation RevertWeights($versionNo: Int!, $toId: ID, $reason: String!) {
    revertScoreWeights(versionNo: $versionNo, toId: $toId, reason: $reason) {
      versionNo
    }
  }
`);
