import { graphql } from '../graphql/generated';

/** What the command palette can find besides pages. */
export const FindableDocument = graphql(`
  query Findable($needs: Boolean!, $reports: Boolean!) {
    needs(first: 50) @include(if: $needs) {
      edges {
        node {
          id
          referenceNo
          title
        }
      }
    }
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
    reports(first: 50) @include(if: $reports) {
      edges {
        node {
          id
          revision
          recipient {
            id
            name {
              sv
              en
            }
          }
          initiative {
            id
            title {
              sv
              en
            }
          }
        }
      }
    }
  }
`);
