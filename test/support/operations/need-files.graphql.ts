import { graphql } from '../generated/gql.js';

export const NeedFilesDocument = graphql(`
  query NeedFiles($id: ID!) {
    need(id: $id) {
      confidentialFiles {
        id
        name
        kind
        size
        addedAt
        url
      }
    }
  }
`);

export const OpenFilesDocument = graphql(`
  mutation OpenFiles($matchId: ID!) {
    openConfidential(matchId: $matchId) {
      files {
        id
        name
        url
      }
    }
  }
`);

export const FileRevealsDocument = graphql(`
  query FileReveals($id: ID!) {
    need(id: $id) {
      reveals {
        field
        fileName
        byName
        agreement
        matchId
      }
    }
  }
`);

export const FilesViewedAsDocument = graphql(`
  query FilesViewedAs($id: ID!, $stage: PartnerStage!) {
    need(id: $id) {
      viewAs(stage: $stage) {
        confidentialFiles {
          id
        }
        need {
          confidentialFiles {
            id
          }
        }
      }
    }
  }
`);

export const RemoveNeedFileDocument = graphql(`
  mutation RemoveNeedFile($id: ID!) {
    removeNeedFile(id: $id) {
      id
      confidentialFiles {
        id
      }
    }
  }
`);
