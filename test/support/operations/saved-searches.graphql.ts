import { graphql } from '../generated/gql.js';

export const SearchFactsFragmentDoc = graphql(`
  fragment SearchFacts on SavedSearch {
    id
    version
    name
    watches
    active
    mail
    minScore
    search
    site
    kinds
    unreadCount
    need {
      id
    }
    capabilities {
      id
    }
  }
`);

export const SaveSearchDocument = graphql(`
  mutation SaveSearch($input: SaveSearchInput!) {
    saveSearch(input: $input) {
      ...SearchFacts
    }
  }
`);

export const ChangeSavedSearchDocument = graphql(`
  mutation ChangeSavedSearch($id: ID!, $version: Int!, $input: ChangeSavedSearchInput!) {
    changeSavedSearch(id: $id, version: $version, input: $input) {
      ...SearchFacts
    }
  }
`);

export const DeleteSavedSearchDocument = graphql(`
  mutation DeleteSavedSearch($id: ID!, $version: Int!) {
    deleteSavedSearch(id: $id, version: $version)
  }
`);

export const SavedSearchesDocument = graphql(`
  query SavedSearches {
    savedSearches(first: 100) {
      totalCount
      edges {
        node {
          ...SearchFacts
        }
      }
    }
  }
`);

export const SavedSearchCountDocument = graphql(`
  query SavedSearchCount {
    savedSearches {
      totalCount
    }
  }
`);

export const AlertsDocument = graphql(`
  query Alerts($unreadOnly: Boolean) {
    alerts(first: 100, unreadOnly: $unreadOnly) {
      totalCount
      edges {
        node {
          id
          searchId
          searchName
          score
          readAt
          need {
            id
            title
            anonymisedSummary
          }
          capability {
            id
          }
        }
      }
    }
  }
`);

export const AlertCountDocument = graphql(`
  query AlertCount {
    alerts {
      totalCount
    }
  }
`);

export const MarkAlertsReadDocument = graphql(`
  mutation MarkAlertsRead($ids: [ID!]) {
    markAlertsRead(ids: $ids)
  }
`);
