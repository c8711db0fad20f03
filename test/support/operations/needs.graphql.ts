import { graphql } from '../generated/gql.js';

export const SubmitNeedDocument = graphql(`
  mutation SubmitNeed($input: SubmitNeedInput!) {
    submitNeed(input: $input) {
      id
      state
      version
      referenceNo
      organisation {
        id
      }
      actions
    }
  }
`);

export const PublishNeedDocument = graphql(`
  mutation PublishNeed($id: ID!, $version: Int!) {
    publishNeed(id: $id, version: $version) {
      id
      state
      version
      publishedAt
    }
  }
`);

export const WithdrawNeedDocument = graphql(`
  mutation WithdrawNeed($id: ID!, $version: Int!) {
    withdrawNeed(id: $id, version: $version) {
      id
      state
      version
    }
  }
`);

export const NeedDocument = graphql(`
  query Need($id: ID!) {
    need(id: $id) {
      id
      state
      version
    }
  }
`);

export const NeedActionsDocument = graphql(`
  query NeedActions($id: ID!) {
    need(id: $id) {
      actions
    }
  }
`);

export const NeedTitleDocument = graphql(`
  query NeedTitle($id: ID!) {
    need(id: $id) {
      id
      title
    }
  }
`);

export const NeedMatchesDocument = graphql(`
  query NeedMatches($id: ID!) {
    need(id: $id) {
      matches {
        id
      }
    }
  }
`);

export const NeedsDocument = graphql(`
  query Needs($states: [NeedState!]) {
    needs(first: 100, states: $states) {
      totalCount
      edges {
        node {
          id
          state
          organisation {
            id
          }
        }
      }
    }
  }
`);

export const NeedCountDocument = graphql(`
  query NeedCount {
    needs {
      totalCount
    }
  }
`);

/** The first need only, for a reader with few rights. */
export const FirstNeedDocument = graphql(`
  query FirstNeed {
    needs(first: 1) {
      edges {
        node {
          id
        }
      }
    }
  }
`);

/** Everywhere that an invisible need might still appear. */
export const SightOfNeedsDocument = graphql(`
  query SightOfNeeds {
    needs(first: 100) {
      edges {
        node {
          id
        }
      }
    }
    matches(first: 100) {
      edges {
        node {
          id
        }
      }
    }
    agenda {
      subjectId
    }
  }
`);
