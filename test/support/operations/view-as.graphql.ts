import { graphql } from '../generated/gql.js';

/** Every field about the need itself; an imagined partner has no matches. */
export const SeenNeedFragmentDoc = graphql(`
  fragment SeenNeed on Need {
    id
    version
    referenceNo
    state
    kind
    language
    title
    anonymisedSummary
    moneyDirection
    trlNow
    trlTarget
    biosafetyLevel
    gmmClass
    clinicalSpeciality
    certifications
    sampleTypes
    volumePerMonth
    trainingAccepted
    softGates
    personalData
    ndaNeeded
    windowFrom
    windowTo
    budgetSek
    expiresOn
    successCriteria
    submittedAt
    publishedAt
    hasConfidentialDescription
    confidentialDescription
    organisation {
      id
      name {
        sv
        en
      }
      municipality
    }
    reveals {
      byName
    }
    actions
  }
`);

export const ViewAsDocument = graphql(`
  query ViewAs($id: ID!, $stage: PartnerStage!) {
    need(id: $id) {
      viewAs(stage: $stage) {
        opensConfidential
        confidentialText
        need {
          ...SeenNeed
          viewAs(stage: $stage) {
            opensConfidential
          }
        }
      }
    }
  }
`);

/** What a real partner sees, with the fields in the same order as in `ViewAs`. */
export const RealViewDocument = graphql(`
  query RealView($id: ID!) {
    need(id: $id) {
      ...SeenNeed
      viewAs(stage: INTRODUCED) {
        opensConfidential
      }
    }
  }
`);

export const PreviewNeedDocument = graphql(`
  query PreviewNeed($input: SubmitNeedInput!, $stage: PartnerStage!) {
    previewNeed(input: $input) {
      telling {
        field
        kind
        text
      }
      viewAs(stage: $stage) {
        opensConfidential
        confidentialText
        need {
          ...SeenNeed
        }
      }
    }
  }
`);

export const ConfidentialViewsDocument = graphql(`
  query ConfidentialViews($id: ID!) {
    need(id: $id) {
      confidentialDescription
      viewAs(stage: NDA) {
        confidentialText
      }
    }
  }
`);
