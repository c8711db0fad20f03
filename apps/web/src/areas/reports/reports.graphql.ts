import type { ReportQuery } from '../../graphql/generated/graphql';
import { graphql } from '../../graphql/generated';

export const ReportsDocument = graphql(`
  query Reports($first: Int!, $after: String, $states: [ReportState!]) {
    reports(first: $first, after: $after, states: $states) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          revision
          state
          periodFrom
          periodTo
          dueOn
          receiverDiarienummer
          recipient {
            id
            name {
              sv
              en
            }
          }
          initiative {
            id
            title {
              sv
              en
            }
          }
        }
      }
    }
  }
`);

export const ReportDocument = graphql(`
  query Report($id: ID!) {
    report(id: $id) {
      id
      version
      revision
      state
      template
      periodFrom
      periodTo
      dueOn
      signatoryName
      receiverDiarienummer
      completionComment
      createdAt
      deliveredAt
      receivedAt
      actions
      initiative {
        id
        title {
          sv
          en
        }
      }
      recipient {
        id
        name {
          sv
          en
        }
      }
      figures {
        code
        value
        unit
        name {
          sv
          en
        }
        rows {
          label
          date
          counts
          reason {
            sv
            en
          }
        }
      }
      problems {
        code
        severity
        message {
          sv
          en
        }
      }
      files {
        format
        sha256
        bytes
        url
      }
      attempts {
        at
        outcome
        detail
        messageId
      }
      history {
        at
        fromState
        toState
        byName
      }
    }
  }
`);

export const SendReportDocument = graphql(`
  mutation SendReport($id: ID!, $version: Int!) {
    sendReport(id: $id, version: $version) {
      __typename
      ... on Report {
        id
        version
        state
        actions
      }
      ... on ReportIncomplete {
        code
        message {
          sv
          en
        }
        problems {
          code
          severity
          message {
            sv
            en
          }
        }
      }
    }
  }
`);

export const AcknowledgeReportDocument = graphql(`
  mutation AcknowledgeReport($id: ID!, $version: Int!, $diarienummer: String) {
    acknowledgeReport(id: $id, version: $version, diarienummer: $diarienummer) {
      id
      version
      state
      receiverDiarienummer
      receivedAt
      actions
    }
  }
`);

export const AskCompletionDocument = graphql(`
  mutation AskCompletion($id: ID!, $version: Int!, $comment: String!) {
    askCompletion(id: $id, version: $version, comment: $comment) {
      id
      version
      state
      completionComment
      actions
    }
  }
`);

export const AcceptReportDocument = graphql(`
  mutation AcceptReport($id: ID!, $version: Int!) {
    acceptReport(id: $id, version: $version) {
      id
      version
      state
      actions
    }
  }
`);

/** The report as `ReportDocument` returns it. */
export type Report = ReportQuery['report'];
