import { graphql } from '../graphql/generated';

export const OrganisationChoicesDocument = graphql(`
  query OrganisationChoices($search: String) {
    organisations(first: 20, search: $search) { edges { node { id name { sv en } } } }
  }
`);
