import { graphql } from '../../graphql/generated';

export const CapabilitiesDocument = graphql(`
  query Capabilities($first: Int!, $search: String) {
    capabilities(first: $first, search: $search) {
      totalCount
      edges {
        node {
          id kind unit site biosafetyLevel gmmClass openToCompanies lastConfirmed leadTimeDays
          name { sv en }
          organisation { id name { sv en } }
        }
      }
    }
  }
`);

export const CapabilityDocument = graphql(`
  query Capability($id: ID!) {
    capability(id: $id) {
      id version unit site kind methods equipment biosafetyLevel gmmClass certifications sampleTypes clinicalSpeciality
      capacityPerMonth leadTimeDays openToCompanies validUntil lastConfirmed accessCriteriaUrl source
      name { sv en }
      summary { sv en }
      organisation { id name { sv en } }
    }
  }
`);
