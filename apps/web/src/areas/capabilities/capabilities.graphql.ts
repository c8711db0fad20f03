import type { CapabilityQuery } from '../../graphql/generated/graphql';
import { graphql } from '../../graphql/generated';

export const CapabilitiesDocument = graphql(`
  query Capabilities($first: Int!, $after: String, $search: String) {
    capabilities(first: $first, after: $after, search: $search) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          unit
          site
          biosafetyLevel
          gmmClass
          openToCompanies
          lastConfirmed
          leadTimeDays
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
`);

export const CapabilityDocument = graphql(`
  query Capability($id: ID!) {
    capability(id: $id) {
      id
      version
      unit
      site
      kind
      methods
      equipment
      biosafetyLevel
      gmmClass
      certifications
      sampleTypes
      clinicalSpeciality
      capacityPerMonth
      leadTimeDays
      nextFreeOn
      trlFrom
      trlTo
      requiredTraining
      priceGroups
      openToCompanies
      validUntil
      lastConfirmed
      accessCriteriaUrl
      source
      actions
      name {
        sv
        en
      }
      summary {
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
`);

export const OpenNeedsDocument = graphql(`
  query OpenNeeds($id: ID!, $after: String) {
    capability(id: $id) {
      id
      openNeeds(first: 20, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            referenceNo
            title
            anonymisedSummary
            language
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
            matches {
              part
              query {
                field
                start
                end
                text
              }
              document {
                field
                start
                end
                text
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

export const UpdateCapabilityDocument = graphql(`
  mutation UpdateCapability($id: ID!, $version: Int!, $input: UpdateCapabilityInput!) {
    updateCapability(id: $id, version: $version, input: $input) {
      id
      version
    }
  }
`);

/** The capability as `CapabilityDocument` returns it. */
export type Capability = CapabilityQuery['capability'];
