import { graphql } from '../graphql/generated';

export const OrganisationChoicesDocument = graphql(`
  query OrganisationChoices($search: String) {
    organisations(first: 20, search: $search) {
      edges {
        node {
          id
          name {
            sv
            en
          }
        }
      }
    }
  }
`);

export const CapabilityChoicesDocument = graphql(`
  query CapabilityChoices($search: String) {
    capabilities(first: 20, search: $search) {
      edges {
        node {
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
`);
