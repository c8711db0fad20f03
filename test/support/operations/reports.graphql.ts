import { graphql } from '../generated/gql.js';

export const DraftReportDocument = graphql(`
  mutation DraftReport($input: DraftReportInput!) {
    draftReport(input: $input) {
      id
      state
      revision
      version
      actions
      problems {
        code
        severity
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
        state
        signatoryName
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
      state
      receivedAt
      receiverDiarienummer
      actions
    }
  }
`);

export const AskCompletionDocument = graphql(`
  mutation AskCompletion($id: ID!, $version: Int!, $comment: String!) {
    askCompletion(id: $id, version: $version, comment: $comment) {
      state
      completionComment
    }
  }
`);

export const AcceptReportDocument = graphql(`
  mutation AcceptReport($id: ID!, $version: Int!) {
    acceptReport(id: $id, version: $version) {
      state
      actions
    }
  }
`);

export const ReportDocument = graphql(`
  query Report($id: ID!) {
    report(id: $id) {
      state
      version
      revision
      receiverDiarienummer
      figures {
        code
        value
        rows {
          label
          counts
        }
      }
      files {
        format
        sha256
        bytes
        url
      }
      attempts {
        outcome
        messageId
      }
      history {
        fromState
        toState
        byName
      }
    }
  }
`);

export const ReportStateDocument = graphql(`
  query ReportState($id: ID!) {
    report(id: $id) {
      id
      state
      version
    }
  }
`);

export const ReportsDocument = graphql(`
  query Reports($states: [ReportState!]) {
    reports(first: 100, states: $states) {
      totalCount
      edges {
        node {
          id
          state
        }
      }
    }
  }
`);

export const ReportCountDocument = graphql(`
  query ReportCount {
    reports {
      totalCount
    }
  }
`);

/** Every list that contains reports or their regions. */
export const SightOfReportsDocument = graphql(`
  query SightOfReports {
    reports(first: 100) {
      totalCount
      edges {
        node {
          id
          recipient {
            id
          }
        }
      }
    }
    agenda {
      subjectId
    }
    activity(first: 100) {
      edges {
        node {
          subjectKind
          subjectId
        }
      }
    }
  }
`);

export const ReportRecipientsDocument = graphql(`
  query ReportRecipients {
    reportRecipients {
      id
    }
  }
`);
