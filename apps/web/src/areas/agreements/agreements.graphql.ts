import { graphql } from '../../graphql/generated';
import type { AgreementsQuery } from '../../graphql/generated/graphql';

export const AgreementsDocument = graphql(`
  query Agreements($first: Int!, $after: String) {
    agreements(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
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
              en
            }
          }
        }
      }
    }
  }
`);

export type Agreement = AgreementsQuery['agreements']['edges'][number]['node'];

export const RecordAgreementDocument = graphql(`
  mutation RecordAgreement($input: AgreementInput!, $idempotencyKey: String!) {
    recordAgreement(input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const ChangeAgreementDocument = graphql(`
  mutation ChangeAgreement($id: ID!, $version: Int!, $input: AgreementInput!) {
    changeAgreement(id: $id, version: $version, input: $input) {
      id
      version
    }
  }
`);
