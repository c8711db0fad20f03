import { graphql } from '../../graphql/generated';

export const AccessTableDocument = graphql(`
  query AccessTable {
    accessTable {
      objects {
        name
        isPart
        fields
        rules {
          role
          extent
          which {
            sv
            en
          }
        }
        narrower {
          name
          rules {
            role
            extent
            which {
              sv
              en
            }
          }
        }
      }
      operations {
        kind
        name
        permission
        roles
      }
    }
  }
`);
