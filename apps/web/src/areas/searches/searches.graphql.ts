import type { AlertsQuery, SavedSearchesQuery } from '../../graphql/generated/graphql';
import { graphql } from '../../graphql/generated';

export const SavedSearchesDocument = graphql(`
  query SavedSearches {
    savedSearches(first: 100) {
      totalCount
      edges {
        node {
          id
          version
          name
          watches
          search
          site
          kinds
          minScore
          active
          mail
          unreadCount
          need {
            id
            referenceNo
            title
            language
          }
          capabilities {
            id
            name {
              sv
              en
            }
          }
        }
      }
    }
  }
`);

export const AlertsDocument = graphql(`
  query Alerts($first: Int!, $after: String) {
    alerts(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          searchId
          searchName
          score
          raisedAt
          readAt
          need {
            id
            referenceNo
            title
            anonymisedSummary
            language
            kind
            windowFrom
            windowTo
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
    }
  }
`);

export const SaveSearchDocument = graphql(`
  mutation SaveSearch($input: SaveSearchInput!) {
    saveSearch(input: $input) {
      id
    }
  }
`);

export const ChangeSavedSearchDocument = graphql(`
  mutation ChangeSavedSearch($id: ID!, $version: Int!, $input: ChangeSavedSearchInput!) {
    changeSavedSearch(id: $id, version: $version, input: $input) {
      id
      version
      active
    }
  }
`);

export const DeleteSavedSearchDocument = graphql(`
  mutation DeleteSavedSearch($id: ID!, $version: Int!) {
    deleteSavedSearch(id: $id, version: $version)
  }
`);

export const MarkAlertsReadDocument = graphql(`
  mutation MarkAlertsRead($ids: [ID!]) {
    markAlertsRead(ids: $ids)
  }
`);

export type SavedSearch = SavedSearchesQuery['savedSearches']['edges'][number]['node'];
export type Alert = AlertsQuery['alerts']['edges'][number]['node'];

/** Any event about one search may change the number of unread alerts of all searches. */
export const searchSubjects = [{ kind: 'SAVED_SEARCH' as const, id: '' }];
