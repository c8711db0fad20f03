import { organisationNamedBy } from '#features/organisations';
import { codeOf, instantOf, localisedOf, plainOf, type Shape, type Shapes, textOf } from '#platform/graphql';
import { newestFirst, sql } from '#platform/database';
import { visibleInitiatives } from './initiative.policy.js';

const milestoneShape: Shape = {
  type: 'Milestone',
  table: 'milestone',
  fields: {
    id: codeOf('milestone.id'),
    version: plainOf('milestone.version'),
    title: textOf('milestone.title'),
    dueOn: codeOf('milestone.due_on'),
    state: codeOf('milestone.state'),
    doneAt: instantOf('milestone.done_at'),
    ownerOrganisation: organisationNamedBy('milestone', 'owner_organisation_id'),
  },
};

const participationShape: Shape = {
  type: 'Participation',
  table: 'participation',
  fields: { role: codeOf('participation.role'), organisation: organisationNamedBy('participation') },
};

export const initiativeShape: Shape = {
  type: 'Initiative',
  table: 'initiative',
  fields: {
    id: codeOf('initiative.id'),
    version: plainOf('initiative.version'),
    title: localisedOf('initiative.title'),
    stage: codeOf('initiative.stage'),
    visibility: codeOf('initiative.visibility'),
    processLeaderName: {
      leaf: sql`(SELECT to_json(person.name)::text FROM person WHERE person.id = initiative.process_leader_id)`,
    },
    programme: textOf('initiative.programme'),
    financier: textOf('initiative.financier'),
    startsOn: codeOf('initiative.starts_on'),
    endsOn: codeOf('initiative.ends_on'),
    organisation: organisationNamedBy('initiative'),
    milestones: {
      many: {
        shape: () => milestoneShape,
        from: () =>
          sql`milestone WHERE milestone.workspace_id = initiative.workspace_id AND milestone.initiative_id = initiative.id`,
        order: sql`milestone.due_on, milestone.id`,
      },
    },
    participations: {
      many: {
        shape: () => participationShape,
        from: () => sql`participation
          WHERE participation.workspace_id = initiative.workspace_id AND participation.initiative_id = initiative.id`,
        order: sql`array_position(ARRAY['OWNER', 'STARTUP', 'PARTNER', 'FINANCIER', 'COORDINATOR'], participation.role), participation.organisation_id`,
      },
    },
  },
};

const read = { shape: initiativeShape, requires: 'initiative.read', where: visibleInitiatives } as const;

export const initiativeShapes: Shapes = {
  lists: { initiatives: { ...read, order: newestFirst('created_at') } },
  objects: { initiative: read },
};
