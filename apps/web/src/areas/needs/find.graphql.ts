import { graphql } from '../../graphql/generated';

export const FindableNeedsDocument = graphql(`
  query FindableNeeds {
    needs(first: 50) {
      edges {
        node {
          id
          referenceNo
          title
        }
      }
    }
  }
`);
