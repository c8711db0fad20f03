import { codeOf, instantOf, localisedOf, type Shape, shapeList, textOf, textsOf } from '#platform/graphql';
import { sql } from '#platform/database';
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

shapeList('organisations', {
  shape: organisationShape,
  requires: 'organisation.read',
  rows: sql`SELECT organisation.*, lower(name_sv) AS sort_name FROM organisation`,
  where: (actor) => sql`${visibleOrganisations(actor)} AND merged_into IS NULL`,
  order: {
    columns: [
      { name: 'sort_name', type: 'text' },
      { name: 'id', type: 'uuid' },
    ],
    direction: 'ASC',
  },
});
