import { graphql } from '../generated/gql.js';

export const CapabilityDocument = graphql(`
  query Capability($id: ID!) {
    capability(id: $id) {
      openToCompanies
      biosafetyLevel
      validUntil
      leadTimeDays
      gmmClass
      name {
        sv
        en
      }
      organisation {
        id
      }
    }
  }
`);

export const CapabilitiesDocument = graphql(`
  query Capabilities($search: String) {
    capabilities(first: 100, search: $search) {
      totalCount
      edges {
        node {
          id
          name {
            sv
          }
          organisation {
            id
          }
        }
      }
    }
  }
`);

export const CapabilityCountDocument = graphql(`
  query CapabilityCount {
    capabilities {
      totalCount
    }
  }
`);

export const OpenNeedsDocument = graphql(`
  query OpenNeeds($id: ID!) {
    capability(id: $id) {
      openNeeds(first: 100) {
        totalCount
        edges {
          node {
            id
            referenceNo
            title
            anonymisedSummary
            kind
            windowFrom
            windowTo
            trlNow
            trlTarget
            score
            parts {
              code
              points
              reason {
                sv
                en
              }
            }
            gates {
              code
              verdict
              reason {
                sv
                en
              }
            }
            questions {
              sv
              en
            }
          }
        }
      }
    }
  }
`);

export const OpenNeedTitlesDocument = graphql(`
  query OpenNeedTitles($id: ID!) {
    capability(id: $id) {
      openNeeds {
        totalCount
        edges {
          node {
            title
          }
        }
      }
    }
  }
`);

export const UpdateCapabilityDocument = graphql(`
  mutation UpdateCapability($id: ID!, $version: Int!, $input: UpdateCapabilityInput!) {
    updateCapability(id: $id, version: $version, input: $input) {
      id
      version
      biosafetyLevel
      leadTimeDays
      nextFreeOn
      openToCompanies
      validUntil
      lastConfirmed
      capacityPerMonth
    }
  }
`);
