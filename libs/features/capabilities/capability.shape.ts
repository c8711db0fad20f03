import { organisationNamedBy } from '#features/organisations';
import { BY_NAME, sql } from '#platform/database';
import { codeOf, localisedOf, plainOf, type Shape, type Shapes, textOf, textsOf } from '#platform/graphql';

export const capabilityShape: Shape = {
  type: 'Capability',
  table: 'capability',
  fields: {
    id: codeOf('capability.id'),
    version: plainOf('capability.version'),
    unit: textOf('capability.unit'),
    site: textOf('capability.site'),
    name: localisedOf('capability.name'),
    kind: codeOf('capability.kind'),
    methods: textsOf('capability.methods'),
    equipment: textsOf('capability.equipment'),
    biosafetyLevel: plainOf('capability.biosafety_level'),
    gmmClass: codeOf('capability.gmm_class'),
    certifications: textsOf('capability.certifications'),
    sampleTypes: textsOf('capability.sample_types'),
    clinicalSpeciality: textOf('capability.clinical_speciality'),
    capacityPerMonth: plainOf('capability.capacity_per_month'),
    leadTimeDays: plainOf('capability.lead_time_days'),
    nextFreeOn: codeOf('capability.next_free_on'),
    trlFrom: plainOf('capability.trl_from'),
    trlTo: plainOf('capability.trl_to'),
    requiredTraining: textOf('capability.required_training'),
    priceGroups: textsOf('capability.price_groups'),
    openToCompanies: plainOf('capability.open_to_companies'),
    validUntil: codeOf('capability.valid_until'),
    lastConfirmed: codeOf('capability.last_confirmed'),
    accessCriteriaUrl: textOf('capability.access_criteria_url'),
    source: textOf('capability.source'),
    organisation: organisationNamedBy('capability'),
  },
};

const read = {
  shape: capabilityShape,
  requires: 'capability.read',
  where: ({ workspaceId }: { workspaceId: string }) => sql`capability.workspace_id = ${workspaceId}`,
} as const;

export const capabilityShapes: Shapes = {
  lists: {
    capabilities: {
      ...read,
      rows: sql`SELECT capability.*, lower(coalesce(name_sv, name_en)) AS sort_name FROM capability`,
      order: BY_NAME,
    },
  },
  objects: { capability: read },
};
