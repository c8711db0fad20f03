import { graphql } from '../generated/gql.js';

export const OrganisationDocument = graphql(`
  query Organisation($id: ID!) {
    organisation(id: $id) {
      id
      source
    }
  }
`);

export const OrganisationsDocument = graphql(`
  query Organisations($search: String, $kind: OrganisationKind) {
    organisations(first: 100, search: $search, kind: $kind) {
      totalCount
      edges {
        node {
          kind
          name {
            sv
          }
        }
      }
    }
  }
`);

export const OrganisationCountDocument = graphql(`
  query OrganisationCount($search: String) {
    organisations(first: 1, search: $search) {
      totalCount
    }
  }
`);

export const LettersOfIntentDocument = graphql(`
  query LettersOfIntent {
    lettersOfIntent {
      title {
        sv
        en
      }
      signedOn
      signatories
      adoptions {
        state
        decision
        source
        organisation {
          id
          name {
            sv
          }
        }
      }
    }
  }
`);
