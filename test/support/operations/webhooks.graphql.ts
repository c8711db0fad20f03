import { graphql } from '../generated/gql.js';

export const AddWebhookDocument = graphql(`
  mutation AddWebhook($input: AddWebhookInput!) {
    addWebhook(input: $input) {
      secret
      webhook {
        id
        version
        url
        events
        pausedAt
      }
    }
  }
`);

export const WebhooksDocument = graphql(`
  query Webhooks {
    webhooks {
      totalCount
      edges {
        node {
          id
          url
          events
          byName
          deliveries {
            id
            eventName
            state
            attempts
            lastStatus
            lastFailure
          }
        }
      }
    }
  }
`);

export const RemoveWebhookDocument = graphql(`
  mutation RemoveWebhook($id: ID!, $version: Int!) {
    removeWebhook(id: $id, version: $version)
  }
`);

export const TestWebhookDocument = graphql(`
  mutation TestWebhook($id: ID!) {
    testWebhook(id: $id) {
      id
    }
  }
`);

export const ResumeWebhookDocument = graphql(`
  mutation ResumeWebhook($id: ID!, $version: Int!) {
    resumeWebhook(id: $id, version: $version) {
      id
      pausedAt
      version
    }
  }
`);
