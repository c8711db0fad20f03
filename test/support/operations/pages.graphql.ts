import { graphql } from '../generated/gql.js';

export const OrganisationsPageDocument = graphql(`
  query OrganisationsPage($first: Int, $after: String) {
    page: organisations(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const CapabilitiesPageDocument = graphql(`
  query CapabilitiesPage($first: Int, $after: String) {
    page: capabilities(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const NeedsPageDocument = graphql(`
  query NeedsPage($first: Int, $after: String) {
    page: needs(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const MatchesPageDocument = graphql(`
  query MatchesPage($first: Int, $after: String) {
    page: matches(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const InitiativesPageDocument = graphql(`
  query InitiativesPage($first: Int, $after: String) {
    page: initiatives(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ReportsPageDocument = graphql(`
  query ReportsPage($first: Int, $after: String) {
    page: reports(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const AllocationRoundsPageDocument = graphql(`
  query AllocationRoundsPage($first: Int, $after: String) {
    page: allocationRounds(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const SavedSearchesPageDocument = graphql(`
  query SavedSearchesPage($first: Int, $after: String) {
    page: savedSearches(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ActivityPageDocument = graphql(`
  query ActivityPage($first: Int, $after: String) {
    page: activity(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          subjectId
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
