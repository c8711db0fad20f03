import { initiativeShape, visibleInitiatives } from '#features/initiatives';
import { organisationNamedBy } from '#features/organisations';
import { newestFirst, sql } from '#platform/database';
import { codeOf, instantOf, oneOf, plainOf, type Shape, type Shapes, textOf } from '#platform/graphql';
import { visibleReports } from './report.policy.js';

const reportShape: Shape = {
  type: 'Report',
  table: 'report',
  fields: {
    id: codeOf('report.id'),
    version: plainOf('report.version'),
    series: textOf('report.series'),
    revision: plainOf('report.revision'),
    state: codeOf('report.state'),
    template: textOf('report.template'),
    periodFrom: codeOf('report.period_from'),
    periodTo: codeOf('report.period_to'),
    dueOn: codeOf('report.due_on'),
    signatoryName: { leaf: sql`(SELECT to_json(person.name)::text FROM person WHERE person.id = report.signatory_id)` },
    receiverDiarienummer: textOf('report.receiver_diarienummer'),
    completionComment: textOf('report.completion_comment'),
    createdAt: instantOf('report.created_at'),
    deliveredAt: instantOf('report.delivered_at'),
    receivedAt: instantOf('report.received_at'),
    initiative: {
      one: {
        shape: () => initiativeShape,
        from: (actor) =>
          sql`initiative WHERE ${visibleInitiatives(actor)} AND initiative.workspace_id = report.workspace_id AND initiative.id = report.initiative_id`,
        seen: true,
      },
    },
    recipient: organisationNamedBy('report', 'recipient_id'),
  },
};

const read = { shape: reportShape, requires: 'report.read', where: visibleReports } as const;

export const reportShapes: Shapes = {
  lists: { reports: { ...read, filters: { states: oneOf('report.state') }, order: newestFirst('created_at') } },
  objects: { report: read },
};
