import type { NeedQuery, ViewAsQuery } from '../../graphql/generated/graphql';
import { graphql } from '../../graphql/generated';

export const NeedsDocument = graphql(`
  query Needs($first: Int!, $after: String, $states: [NeedState!]) {
    needs(first: $first, after: $after, states: $states) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          referenceNo
          state
          kind
          title
          windowFrom
          windowTo
          expiresOn
          submittedAt
          organisation {
            id
            name {
              sv
              en
            }
          }
          matches {
            id
            state
            dueOn
          }
        }
      }
    }
  }
`);

export const NeedDocument = graphql(`
  query Need($id: ID!) {
    need(id: $id) {
      id
      version
      referenceNo
      state
      kind
      title
      anonymisedSummary
      language
      organisation {
        id
        name {
          sv
          en
        }
        municipality
      }
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
      confidentialFiles {
        id
        name
        size
        url
      }
      matches {
        id
        version
        state
        dueOn
        score
        capability {
          id
          name {
            sv
            en
          }
          unit
          organisation {
            id
            name {
              sv
              en
            }
          }
        }
      }
      reveals {
        at
        byName
        organisation {
          id
          name {
            sv
            en
          }
        }
        field
        fileName
        agreement
        matchId
        reason
      }
      actions
    }
  }
`);

export const NeedCandidatesDocument = graphql(`
  query NeedCandidates($id: ID!, $first: Int!, $filter: CandidateFilterInput) {
    need(id: $id) {
      id
      candidates(first: $first, filter: $filter) {
        totalCount
        edges {
          node {
            ...CandidateParts
          }
        }
      }
    }
  }
`);

export const AlmostFitDocument = graphql(`
  query AlmostFit($id: ID!, $first: Int!) {
    need(id: $id) {
      id
      almostFit(first: $first) {
        totalCount
        edges {
          node {
            ...CandidateParts
          }
        }
      }
    }
  }
`);

export const WhyNotDocument = graphql(`
  query WhyNot($id: ID!, $capabilityId: ID!) {
    need(id: $id) {
      id
      whyNot(capabilityId: $capabilityId) {
        ...CandidateParts
      }
    }
  }
  fragment CandidateParts on Candidate {
    score
    fits
    parts {
      code
      points
      reason {
        sv
        en
      }
    }
    matches {
      part
      query {
        field
        start
        end
        text
      }
      document {
        field
        start
        end
        text
      }
    }
    gates {
      code
      verdict
      hardness
      reason {
        sv
        en
      }
      change {
        words {
          sv
          en
        }
      }
    }
    questions {
      sv
      en
    }
    warnings {
      sv
      en
    }
    match {
      id
      state
    }
    capability {
      id
      unit
      site
      methods
      equipment
      name {
        sv
        en
      }
      summary {
        sv
        en
      }
      organisation {
        id
        name {
          sv
          en
        }
      }
    }
  }
`);

export const SubmitNeedDocument = graphql(`
  mutation SubmitNeed($input: SubmitNeedInput!) {
    submitNeed(input: $input) {
      id
      referenceNo
    }
  }
`);

export const PublishNeedDocument = graphql(`
  mutation PublishNeed($id: ID!, $version: Int!) {
    publishNeed(id: $id, version: $version) {
      id
      version
      state
      publishedAt
      actions
    }
  }
`);

export const WithdrawNeedDocument = graphql(`
  mutation WithdrawNeed($id: ID!, $version: Int!) {
    withdrawNeed(id: $id, version: $version) {
      id
      version
      state
      actions
    }
  }
`);

export const ShortlistCapabilityDocument = graphql(`
  mutation ShortlistCapability($needId: ID!, $capabilityId: ID!) {
    shortlistCapability(needId: $needId, capabilityId: $capabilityId) {
      id
      version
      state
    }
  }
`);

/** The need as `NeedDocument` returns it. */
export type Need = NeedQuery['need'];

export const ViewAsDocument = graphql(`
  query ViewAs($id: ID!, $stage: PartnerStage!) {
    need(id: $id) {
      id
      viewAs(stage: $stage) {
        opensConfidential
        confidentialText
        confidentialFiles {
          id
          name
          size
          url
        }
        need {
          ...PartnerNeed
        }
      }
    }
  }
  # Without its id: in the cache it must stay apart from the need as the viewer sees it.
  fragment PartnerNeed on Need {
    title
    anonymisedSummary
    language
    successCriteria
    organisation {
      name {
        sv
        en
      }
    }
    kind
    moneyDirection
    trlNow
    trlTarget
    biosafetyLevel
    gmmClass
    clinicalSpeciality
    certifications
    sampleTypes
    volumePerMonth
    softGates
    personalData
    ndaNeeded
    windowFrom
    windowTo
    budgetSek
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
        confidentialFiles {
          id
          name
          size
          url
        }
        need {
          ...PartnerNeed
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
        name
        size
        url
      }
    }
  }
`);

export const BreakGlassDocument = graphql(`
  mutation BreakGlass($needId: ID!, $reason: String!) {
    breakGlass(needId: $needId, reason: $reason) {
      needId
      text
    }
  }
`);

/** A need as a partner sees it. */
export type PartnerView = NonNullable<ViewAsQuery['need']['viewAs']>;
