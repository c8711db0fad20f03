import { graphql } from '../../graphql/generated';
import type { WebhooksQuery } from '../../graphql/generated/graphql';

export const WebhooksDocument = graphql(`
  query Webhooks {
    webhookEvents
    webhooks(first: 20) {
      edges {
        node {
          id
          version
          url
          events
          byName
          createdAt
          pausedAt
          deliveries {
            id
            eventName
            state
            attempts
            lastStatus
            lastFailure
            createdAt
            lastAttemptAt
          }
        }
      }
    }
  }
`);

export type Webhook = WebhooksQuery['webhooks']['edges'][number]['node'];
export type Delivery = Webhook['deliveries'][number];

export const AddWebhookDocument = graphql(`
  mutation AddWebhook($input: AddWebhookInput!) {
    addWebhook(input: $input) {
      webhook {
        id
      }
      secret
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
      version
      deliveries {
        id
        state
      }
    }
  }
`);

export const ResumeWebhookDocument = graphql(`
  mutation ResumeWebhook($id: ID!, $version: Int!) {
    resumeWebhook(id: $id, version: $version) {
      id
      version
      pausedAt
    }
  }
`);
