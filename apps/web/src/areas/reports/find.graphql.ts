import { graphql } from '../../graphql/generated';

export const FindableReportsDocument = graphql(`
  query FindableReports {
    reports(first: 50) {
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
