import { graphql } from '../generated/gql.js';

export const AgreementsDocument = graphql(`
  query Agreements($first: Int = 20, $after: String) {
    agreements(first: $first, after: $after) {
      totalCount
      edges {
        node {
          id
          version
          type
          signedOn
          validFrom
          validTo
          diarienummer
          actions
          parties {
            id
            name {
              sv
            }
          }
        }
      }
    }
  }
`);

export const RecordAgreementDocument = graphql(`
  mutation RecordAgreement($input: AgreementInput!, $idempotencyKey: String) {
    recordAgreement(input: $input, idempotencyKey: $idempotencyKey) {
      id
      version
      type
      validTo
      parties {
        id
      }
    }
  }
`);

export const ChangeAgreementDocument = graphql(`
  mutation ChangeAgreement($id: ID!, $version: Int!, $input: AgreementInput!) {
    changeAgreement(id: $id, version: $version, input: $input) {
      id
      version
      type
      validTo
      diarienummer
      parties {
        id
      }
    }
  }
`);
