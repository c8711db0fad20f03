import { graphql } from '../generated/gql.js';

export const JudgedFragmentDoc = graphql(`
  fragment Judged on Candidate {
    score
    fits
    parts {
      code
      feature
      weight
      points
      reason {
        sv
        en
      }
    }
    gates {
      code
      verdict
      hardness
      reason {
        sv
        en
      }
      change {
        side
        field
        from
        to
        words {
          sv
          en
        }
      }
    }
    questions {
      sv
      en
    }
    warnings {
      sv
      en
    }
    capability {
      id
      organisation {
        id
      }
    }
  }
`);

export const JudgedListFragmentDoc = graphql(`
  fragment JudgedList on CandidateConnection {
    totalCount
    edges {
      cursor
      node {
        ...Judged
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

export const CandidateListsDocument = graphql(`
  query CandidateLists($id: ID!) {
    need(id: $id) {
      candidates(first: 100) {
        ...JudgedList
      }
      almostFit(first: 100) {
        ...JudgedList
      }
    }
  }
`);

export const FilteredCandidatesDocument = graphql(`
  query FilteredCandidates($id: ID!, $first: Int = 100, $after: String, $filter: CandidateFilterInput) {
    need(id: $id) {
      candidates(first: $first, after: $after, filter: $filter) {
        ...JudgedList
      }
    }
  }
`);

export const WhyNotDocument = graphql(`
  query WhyNot($id: ID!, $capabilityId: ID!) {
    need(id: $id) {
      whyNot(capabilityId: $capabilityId) {
        ...Judged
      }
    }
  }
`);

export const CandidateHostsDocument = graphql(`
  query CandidateHosts($id: ID!) {
    need(id: $id) {
      candidates(first: 100) {
        edges {
          node {
            capability {
              id
              organisation {
                id
              }
            }
          }
        }
      }
    }
  }
`);

export const FoundByWordsDocument = graphql(`
  query FoundByWords($id: ID!, $search: String!) {
    need(id: $id) {
      candidates(filter: { search: $search }) {
        totalCount
      }
    }
    alerts {
      edges {
        node {
          searchId
        }
      }
    }
  }
`);
