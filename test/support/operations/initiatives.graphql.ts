import { graphql } from '../generated/gql.js';

export const CreateInitiativeDocument = graphql(`
  mutation CreateInitiative($input: CreateInitiativeInput!) {
    createInitiative(input: $input) {
      id
      stage
      visibility
      organisation {
        id
      }
      participations {
        role
        organisation {
          id
        }
      }
      milestones {
        id
        title
        dueOn
        state
        version
      }
      matchId
      actions
    }
  }
`);

export const AddMilestoneDocument = graphql(`
  mutation AddMilestone($initiativeId: ID!, $input: MilestoneInput!) {
    addMilestone(initiativeId: $initiativeId, input: $input) {
      id
      state
      version
      title
    }
  }
`);

export const CompleteMilestoneDocument = graphql(`
  mutation CompleteMilestone($id: ID!, $version: Int!, $evidence: String!) {
    completeMilestone(id: $id, version: $version, evidence: $evidence) {
      state
      version
      evidence
      doneAt
    }
  }
`);

export const MoveMilestoneDocument = graphql(`
  mutation MoveMilestone($id: ID!, $version: Int!, $dueOn: Date!, $reason: String!) {
    moveMilestone(id: $id, version: $version, dueOn: $dueOn, reason: $reason) {
      dueOn
      version
      moves {
        fromDate
        toDate
        reason
        byName
      }
    }
  }
`);

export const InitiativeDocument = graphql(`
  query Initiative($id: ID!) {
    initiative(id: $id) {
      id
      matchId
      milestones {
        id
        evidence
      }
    }
  }
`);

export const MilestonesDocument = graphql(`
  query Milestones($id: ID!) {
    initiative(id: $id) {
      milestones {
        id
        state
        version
      }
    }
  }
`);

export const InitiativesDocument = graphql(`
  query Initiatives {
    initiatives(first: 100) {
      edges {
        node {
          id
        }
      }
    }
  }
`);

/** Fields of the list of initiatives that a guest may see, and fields that are hidden from a guest. */
export const InitiativeWorkingsDocument = graphql(`
  query InitiativeWorkings {
    initiatives(first: 100) {
      totalCount
      edges {
        node {
          id
          matchId
          actions
          milestones {
            evidence
          }
          organisation {
            name {
              sv
            }
          }
        }
      }
    }
  }
`);
