import { capabilityShape } from '#features/capabilities';
import { organisationNamedBy } from '#features/organisations';
import { newestFirst, sql } from '#platform/database';
import { codeOf, instantOf, oneOf, plainOf, type Shape, type Shapes, textOf, textsOf } from '#platform/graphql';
import { visibleMatches } from './match.policy.js';
import { visibleNeeds } from './need.policy.js';

const needShape: Shape = {
  type: 'Need',
  table: 'need',
  fields: {
    id: codeOf('need.id'),
    version: plainOf('need.version'),
    referenceNo: textOf('need.reference_no'),
    state: codeOf('need.state'),
    kind: codeOf('need.kind'),
    language: codeOf('need.language'),
    title: textOf('need.title'),
    anonymisedSummary: textOf('need.anonymised_summary'),
    moneyDirection: codeOf('need.money_direction'),
    trlNow: plainOf('need.trl_now'),
    trlTarget: plainOf('need.trl_target'),
    biosafetyLevel: plainOf('need.biosafety_level'),
    gmmClass: codeOf('need.gmm_class'),
    clinicalSpeciality: textOf('need.clinical_speciality'),
    certifications: textsOf('need.certifications'),
    sampleTypes: textsOf('need.sample_types'),
    volumePerMonth: plainOf('need.volume_per_month'),
    trainingAccepted: plainOf('need.training_accepted'),
    softGates: textsOf('need.soft_gates'),
    personalData: plainOf('need.personal_data'),
    ndaNeeded: plainOf('need.nda_needed'),
    windowFrom: codeOf('need.window_from'),
    windowTo: codeOf('need.window_to'),
    budgetSek: plainOf('need.budget_sek'),
    expiresOn: codeOf('need.expires_on'),
    successCriteria: textOf('need.success_criteria'),
    submittedAt: instantOf('need.submitted_at'),
    publishedAt: instantOf('need.published_at'),
    hasConfidentialDescription: plainOf('need.has_confidential'),
    // For roles whose knowing the company depends on their matches, the policy has a rule of its own.
    organisation: organisationNamedBy('need'),
    matches: {
      many: {
        shape: () => matchShape,
        from: (actor) =>
          sql`match WHERE ${visibleMatches(actor)} AND match.workspace_id = need.workspace_id AND match.need_id = need.id`,
        seen: true,
        order: sql`match.score DESC, match.id`,
      },
    },
  },
};

const matchShape: Shape = {
  type: 'Match',
  table: 'match',
  fields: {
    id: codeOf('match.id'),
    version: plainOf('match.version'),
    state: codeOf('match.state'),
    score: plainOf('match.score'),
    dueOn: codeOf('match.due_on'),
    declineReason: codeOf('match.decline_reason'),
    need: {
      one: {
        shape: () => needShape,
        from: (actor) =>
          sql`need WHERE ${visibleNeeds(actor)} AND need.workspace_id = match.workspace_id AND need.id = match.need_id`,
        seen: true,
      },
    },
    capability: {
      one: {
        shape: () => capabilityShape,
        from: () =>
          sql`capability WHERE capability.workspace_id = match.workspace_id AND capability.id = match.capability_id`,
      },
    },
  },
};

const needs = { shape: needShape, requires: 'need.read', where: visibleNeeds } as const;
const matches = { shape: matchShape, requires: 'match.read', where: visibleMatches } as const;

export const matchmakingShapes: Shapes = {
  lists: {
    needs: { ...needs, filters: { states: oneOf('need.state') }, order: newestFirst('submitted_at') },
    matches: { ...matches, filters: { states: oneOf('match.state') }, order: newestFirst('created_at') },
  },
  objects: { need: needs, match: matches },
};
