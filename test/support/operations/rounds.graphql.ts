import { graphql } from '../generated/gql.js';

export const CreateAllocationRoundDocument = graphql(`
  mutation CreateAllocationRound($input: CreateAllocationRoundInput!) {
    createAllocationRound(input: $input) {
      id
      state
      version
    }
  }
`);

export const OpenAllocationRoundDocument = graphql(`
  mutation OpenAllocationRound($id: ID!, $version: Int!) {
    openAllocationRound(id: $id, version: $version) {
      id
      state
      version
    }
  }
`);

export const CloseAllocationRoundDocument = graphql(`
  mutation CloseAllocationRound($id: ID!, $version: Int!) {
    closeAllocationRound(id: $id, version: $version) {
      id
      state
      version
    }
  }
`);

export const PublishAllocationRoundDocument = graphql(`
  mutation PublishAllocationRound($id: ID!, $version: Int!) {
    publishAllocationRound(id: $id, version: $version) {
      id
      state
      version
    }
  }
`);

export const CancelAllocationRoundDocument = graphql(`
  mutation CancelAllocationRound($id: ID!, $version: Int!) {
    cancelAllocationRound(id: $id, version: $version) {
      id
      state
      version
    }
  }
`);

export const FillAllocationPreferencesDocument = graphql(`
  mutation FillAllocationPreferences($id: ID!, $version: Int!) {
    fillAllocationPreferences(id: $id, version: $version) {
      id
      state
      version
    }
  }
`);

export const SetAllocationPreferencesDocument = graphql(`
  mutation SetAllocationPreferences($rankingId: ID!, $version: Int!, $groups: [[ID!]!]!, $reason: String) {
    setAllocationPreferences(rankingId: $rankingId, version: $version, groups: $groups, reason: $reason) {
      id
      version
      origin
      mayEdit
      groups {
        choices {
          id
        }
      }
      notAccepted {
        id
      }
    }
  }
`);

export const AllocationRoundDocument = graphql(`
  query AllocationRound($id: ID!) {
    allocationRound(id: $id) {
      id
      state
      version
    }
  }
`);

export const AllocationRoundsDocument = graphql(`
  query AllocationRounds($states: [AllocationRoundState!]) {
    allocationRounds(first: 100, states: $states) {
      totalCount
      edges {
        node {
          id
          state
          needCount
          slotCount
        }
      }
    }
  }
`);

export const AllocationRoundCountDocument = graphql(`
  query AllocationRoundCount {
    allocationRounds {
      totalCount
    }
  }
`);

export const RoundSlotsDocument = graphql(`
  query RoundSlots($id: ID!) {
    allocationRound(id: $id) {
      slots {
        id
      }
    }
  }
`);

export const RankingsDocument = graphql(`
  query Rankings($id: ID!) {
    allocationRound(id: $id) {
      rankings {
        id
        version
        side
        origin
        mayEdit
        about {
          id
        }
        groups {
          choices {
            id
          }
        }
        notAccepted {
          id
        }
      }
    }
  }
`);

export const RankingChangesDocument = graphql(`
  query RankingChanges($id: ID!) {
    allocationRound(id: $id) {
      rankings {
        id
        changes {
          byName
          byRole
          reason
        }
      }
    }
  }
`);

export const RoundAnswersDocument = graphql(`
  query RoundAnswers($id: ID!) {
    allocationRound(id: $id) {
      state
      answers {
        side
        given {
          id
          place
        }
        reasons {
          sv
          en
        }
      }
    }
  }
`);

export const OutcomeFragmentDoc = graphql(`
  fragment Outcome on AllocationOutcome {
    mode
    placements {
      need {
        id
        place
      }
      slot {
        id
        place
      }
    }
    unplaced {
      id
    }
    oneSided
    checks {
      code
      passed
      count
    }
    stable
    blockingPairs
    price {
      blockingPairs
      placedMore
      gain
      lose
    }
    choices
    inputsSha256
    resultSha256
    seed
  }
`);

export const DryRunDocument = graphql(`
  query DryRun($id: ID!, $mode: AllocationMode) {
    allocationRound(id: $id) {
      dryRun(mode: $mode) {
        ...Outcome
      }
    }
  }
`);

export const PublishedOutcomeDocument = graphql(`
  query PublishedOutcome($id: ID!) {
    allocationRound(id: $id) {
      outcome {
        ...Outcome
      }
      certificate
    }
  }
`);

/** Everything in a round that could reveal the name of a party. */
export const WholeRoundDocument = graphql(`
  query WholeRound($id: ID!) {
    allocationRound(id: $id) {
      needs {
        id
        title {
          sv
        }
      }
      slots {
        id
        capability {
          id
          organisation {
            id
          }
        }
      }
      needCount
      outcome {
        mode
      }
      certificate
      rankings {
        about {
          id
          title {
            sv
          }
          summary
          referenceNo
        }
        groups {
          choices {
            id
            title {
              sv
            }
            summary
            referenceNo
            score
          }
        }
        notAccepted {
          id
        }
        changes {
          byName
        }
      }
      answers {
        reasons {
          sv
        }
      }
    }
  }
`);
