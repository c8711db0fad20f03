import { BY_NAME, raw, sql } from '#platform/database';
import {
  codeOf,
  instantOf,
  localisedOf,
  type Shape,
  type ShapeField,
  type Shapes,
  textOf,
  textsOf,
} from '#platform/graphql';
import { visibleOrganisations } from './organisation.policy.js';

export const organisationShape: Shape = {
  type: 'Organisation',
  table: 'organisation',
  fields: {
    id: codeOf('organisation.id'),
    name: localisedOf('organisation.name'),
    kind: codeOf('organisation.kind'),
    orgnr: textOf('organisation.orgnr'),
    rorId: textOf('organisation.ror_id'),
    municipality: textOf('organisation.municipality'),
    website: textOf('organisation.website'),
    clusterRoles: textsOf('organisation.cluster_roles'),
    source: textOf('organisation.source'),
    retrievedAt: instantOf('organisation.retrieved_at'),
  },
};

/** The organisation that a row names in a column. Whoever sees the row may know it. */
export const organisationNamedBy = (table: string, column = 'organisation_id'): ShapeField => ({
  one: {
    shape: () => organisationShape,
    from: () =>
      sql`organisation WHERE organisation.workspace_id = ${raw(table)}.workspace_id AND organisation.id = ${raw(`${table}.${column}`)}`,
  },
});

export const organisationShapes: Shapes = {
  lists: {
    organisations: {
      shape: organisationShape,
      requires: 'organisation.read',
      rows: sql`SELECT organisation.*, lower(name_sv) AS sort_name FROM organisation`,
      filters: { kind: (kind) => sql`organisation.kind = ${kind}` },
      where: (actor) => sql`${visibleOrganisations(actor)} AND merged_into IS NULL`,
      order: BY_NAME,
    },
  },
  objects: {},
};
