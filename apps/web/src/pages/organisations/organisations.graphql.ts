import { graphql } from '../../graphql/generated';

export const OrganisationsDocument = graphql(`
  query Organisations($first: Int!, $search: String, $kind: OrganisationKind) {
    organisations(first: $first, search: $search, kind: $kind) {
      totalCount
      edges {
        node { id kind orgnr rorId municipality website clusterRoles source retrievedAt name { sv en } }
      }
    }
  }
`);
