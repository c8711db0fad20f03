import type { InitiativeQuery } from '../../graphql/generated/graphql';
import { graphql } from '../../graphql/generated';

export const InitiativesDocument = graphql(`
  query Initiatives($first: Int!, $after: String) {
    initiatives(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          stage
          startsOn
          endsOn
          processLeaderName
          title {
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
          milestones {
            id
            title
            dueOn
            state
          }
        }
      }
    }
  }
`);

export const InitiativeDocument = graphql(`
  query Initiative($id: ID!) {
    initiative(id: $id) {
      id
      version
      stage
      visibility
      processLeaderName
      programme
      financier
      startsOn
      endsOn
      matchId
      actions
      title {
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
      participations {
        role
        organisation {
          id
          kind
          name {
            sv
            en
          }
        }
      }
      milestones {
        id
        version
        title
        dueOn
        state
        doneAt
        evidence
        ownerOrganisation {
          id
          name {
            sv
            en
          }
        }
        moves {
          at
          fromDate
          toDate
          reason
          byName
        }
      }
      indicators {
        code
        kind
        unit
        baseline
        target
        actual
        countingRule
        name {
          sv
          en
        }
        definition {
          sv
          en
        }
      }
    }
  }
`);

export const MatchForInitiativeDocument = graphql(`
  query MatchForInitiative($id: ID!) {
    match(id: $id) {
      id
      need {
        id
        referenceNo
        title
        anonymisedSummary
        windowFrom
        windowTo
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
`);

export const CreateInitiativeDocument = graphql(`
  mutation CreateInitiative($input: CreateInitiativeInput!) {
    createInitiative(input: $input) {
      id
    }
  }
`);

export const AddMilestoneDocument = graphql(`
  mutation AddMilestone($initiativeId: ID!, $input: MilestoneInput!) {
    addMilestone(initiativeId: $initiativeId, input: $input) {
      id
      version
      state
    }
  }
`);

export const CompleteMilestoneDocument = graphql(`
  mutation CompleteMilestone($id: ID!, $version: Int!, $evidence: String!) {
    completeMilestone(id: $id, version: $version, evidence: $evidence) {
      id
      version
      state
      doneAt
      evidence
    }
  }
`);

export const MoveMilestoneDocument = graphql(`
  mutation MoveMilestone($id: ID!, $version: Int!, $dueOn: Date!, $reason: String!) {
    moveMilestone(id: $id, version: $version, dueOn: $dueOn, reason: $reason) {
      id
      version
      dueOn
    }
  }
`);

export const ReportRecipientsDocument = graphql(`
  query ReportRecipients {
    reportRecipients {
      id
      name {
        sv
        en
      }
    }
  }
`);

export const DraftReportDocument = graphql(`
  mutation DraftReport($input: DraftReportInput!) {
    draftReport(input: $input) {
      id
    }
  }
`);

/** The initiative as `InitiativeDocument` returns it. */
export type Initiative = InitiativeQuery['initiative'];

export type Milestone = Initiative['milestones'][number];
