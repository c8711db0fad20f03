import type { DryRunQuery, RoundQuery } from '../../graphql/generated/graphql';
import { graphql } from '../../graphql/generated';

export const RoundsDocument = graphql(`
  query Rounds($first: Int!, $after: String, $states: [AllocationRoundState!]) {
    allocationRounds(first: $first, after: $after, states: $states) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          title {
            sv
            en
          }
          state
          mode
          closesAt
          publishedAt
          needCount
          slotCount
        }
      }
    }
  }
`);

export const RoundDocument = graphql(`
  query Round($id: ID!) {
    allocationRound(id: $id) {
      id
      version
      title {
        sv
        en
      }
      state
      mode
      seed
      closesAt
      openedAt
      closedAt
      publishedAt
      actions
      needCount
      slotCount
      needs {
        id
        code
        title {
          sv
          en
        }
        referenceNo
      }
      slots {
        id
        code
        description {
          sv
          en
        }
        capacity
        minimum
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
      rankings {
        id
        version
        side
        origin
        changedAt
        mayEdit
        about {
          id
          code
          title {
            sv
            en
          }
          summary
          referenceNo
        }
        groups {
          choices {
            id
            code
            title {
              sv
              en
            }
            summary
            referenceNo
            place
            score
          }
        }
        notAccepted {
          id
          code
          title {
            sv
            en
          }
          summary
          referenceNo
          place
          score
        }
        changes {
          at
          byName
          byRole
          reason
        }
      }
      answers {
        id
        side
        about {
          id
          code
          title {
            sv
            en
          }
          referenceNo
        }
        given {
          id
          code
          title {
            sv
            en
          }
          referenceNo
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

/** Both modes side by side, so that the disadvantages of the best total are visible before the mode is chosen. */
export const DryRunDocument = graphql(`
  query DryRun($id: ID!) {
    allocationRound(id: $id) {
      id
      dryRun {
        ...Outcome
      }
      stable: dryRun(mode: STABLE) {
        blockingPairs
        choices
        unplaced {
          id
        }
        placements {
          need {
            id
          }
        }
      }
      whole: dryRun(mode: MAX_WELFARE) {
        blockingPairs
        choices
        unplaced {
          id
        }
        placements {
          need {
            id
          }
        }
        price {
          placedMore
          gain
          lose
        }
      }
    }
  }
  fragment Outcome on AllocationOutcome {
    mode
    oneSided
    stable
    blockingPairs
    choices
    inputsSha256
    resultSha256
    seed
    placements {
      need {
        id
        code
        title {
          sv
          en
        }
        referenceNo
        place
      }
      slot {
        id
        code
        title {
          sv
          en
        }
        place
      }
    }
    unplaced {
      id
      code
      title {
        sv
        en
      }
      referenceNo
    }
    checks {
      code
      passed
      count
    }
  }
`);

export const PublishedDocument = graphql(`
  query Published($id: ID!) {
    allocationRound(id: $id) {
      id
      certificate
      outcome {
        ...Outcome
      }
    }
  }
`);

export const CreateRoundDocument = graphql(`
  mutation CreateRound($input: CreateAllocationRoundInput!) {
    createAllocationRound(input: $input) {
      id
    }
  }
`);

export const RoundChoicesDocument = graphql(`
  query RoundChoices {
    needs(first: 100, states: [PUBLISHED]) {
      edges {
        node {
          id
          referenceNo
          title
        }
      }
    }
  }
`);

export const OpenRoundDocument = graphql(`
  mutation OpenRound($id: ID!, $version: Int!) {
    openAllocationRound(id: $id, version: $version) {
      id
      version
      state
      actions
    }
  }
`);
export const FillRoundDocument = graphql(`
  mutation FillRound($id: ID!, $version: Int!) {
    fillAllocationPreferences(id: $id, version: $version) {
      id
      version
      state
      actions
    }
  }
`);
export const CloseRoundDocument = graphql(`
  mutation CloseRound($id: ID!, $version: Int!) {
    closeAllocationRound(id: $id, version: $version) {
      id
      version
      state
      actions
    }
  }
`);
export const PublishRoundDocument = graphql(`
  mutation PublishRound($id: ID!, $version: Int!) {
    publishAllocationRound(id: $id, version: $version) {
      id
      version
      state
      actions
    }
  }
`);
export const CancelRoundDocument = graphql(`
  mutation CancelRound($id: ID!, $version: Int!) {
    cancelAllocationRound(id: $id, version: $version) {
      id
      version
      state
      actions
    }
  }
`);

export const SetRankingDocument = graphql(`
  mutation SetRanking($rankingId: ID!, $version: Int!, $groups: [[ID!]!]!, $reason: String) {
    setAllocationPreferences(rankingId: $rankingId, version: $version, groups: $groups, reason: $reason) {
      id
      version
      origin
    }
  }
`);

export type Round = RoundQuery['allocationRound'];
export type Ranking = Round['rankings'][number];
export type Choice = Ranking['groups'][number]['choices'][number];
export type Answer = Round['answers'][number];
export type DryRun = DryRunQuery['allocationRound'];
export type Outcome = NonNullable<DryRun['dryRun']>;
