import { graphql } from '../../graphql/generated';

export const FindableInitiativesDocument = graphql(`
  query FindableInitiatives {
    initiatives(first: 50) {
      edges {
        node {
          id
          title {
            sv
            en
          }
        }
      }
    }
  }
`);
