import { type Actor, hasRole, stepPolicy } from '#kernel';
import { showCoordinators } from '#features/initiatives';
import { ALL, type Condition, NONE, objectPolicy, nestedType, STAFF_ONLY } from '#platform/access';
import { sql, type Sql } from '#platform/database';
import { DELIVERED_STATES, reportLifecycle, type ReportState, type ReportStep } from './report.rules.js';

const sends = (actor: Actor): boolean => hasRole(actor, 'STAFF', 'ADMIN');

/** The facts of a report that policies need. */
export interface ReportRights {
  state: ReportState;
  recipientId: string;
}

/** Roles whose work it is to answer for reports delivered to their organisation. */
export const answersForReports = (actor: Actor): boolean => hasRole(actor, 'COORDINATOR');

/** Only a coordinator of the recipient answers for the report. */
const receives = (actor: Actor, { recipientId }: ReportRights): boolean =>
  answersForReports(actor) && actor.organisationId === recipientId;

export const mayDraftReports = sends;

const RECEIVED: Condition<ReportRights> = {
  says: { sv: 'de som har levererats till den egna regionen', en: 'those that have been delivered to its own region' },
  where: ({ organisationId }) =>
    sql`report.recipient_id = ${organisationId} AND report.state = ANY(${[...DELIVERED_STATES]})`,
  holds: (actor, report) => receives(actor, report) && DELIVERED_STATES.includes(report.state),
};

// A coordinator also sees the initiatives whose reports its organisation has received.
showCoordinators({
  says: { sv: 'de som en mottagen rapport handlar om', en: 'those a report it has received is about' },
  where: ({ organisationId }) =>
    sql`EXISTS (SELECT FROM report r WHERE r.workspace_id = initiative.workspace_id AND r.initiative_id = initiative.id AND r.recipient_id = ${organisationId}
        AND report_delivered(r.state))`,
});

const reportPolicy = objectPolicy<ReportRights>('Report', {
  readBy: 'report.read',
  sees: { STAFF: ALL, ADMIN: ALL, STARTUP: NONE, PARTNER: NONE, COORDINATOR: RECEIVED, GUEST: NONE },
  table: 'report',
  facts: ({ row }: { row: ReportRights }) => row,
  fields:
    'actions completionComment createdAt deliveredAt dueOn figures files history id initiative periodFrom periodTo problems receivedAt receiverDiarienummer recipient revision series signatoryName state template version',
  // E-mail addresses and server answers are for the sender only.
  narrower: { attempts: { STAFF: ALL, ADMIN: ALL } },
});
objectPolicy('DeliveryAttempt', { readBy: 'report.read', sees: STAFF_ONLY, fields: 'at detail messageId outcome' });
objectPolicy('ReportIncomplete', { readBy: 'report.read', sees: STAFF_ONLY, fields: 'code message problems' });
nestedType('ReportFigure', 'code name rows unit value');
nestedType('FigureRow', 'counts date label reason');
nestedType('ReportFile', 'bytes format sha256 url');
nestedType('ReportProblem', 'code message severity');
nestedType('ReportStep', 'at byName fromState toState');

/** The same as `visibleReports`, for one loaded report. */
export const maySeeReport = (actor: Actor, report: ReportRights): boolean => reportPolicy.mayRead(actor, 'id', report);

export const REPORT_ACTIONS = ['SEND', 'ACKNOWLEDGE', 'ASK_COMPLETION', 'ACCEPT', 'DOWNLOAD'] as const;
export type ReportAction = (typeof REPORT_ACTIONS)[number];

/** Further facts that the offered actions depend on. */
interface ReportWithFiles extends ReportRights {
  hasFiles?: boolean;
}

/** Who may take which step of a report, and which steps the page offers. No person may take the worker's steps. */
export const reportSteps = stepPolicy<ReportState, ReportStep, ReportWithFiles, ReportAction>(reportLifecycle, {
  actions: REPORT_ACTIONS,
  steps: {
    validate: { action: 'SEND', may: sends },
    approve: { may: sends },
    queue: { may: sends },
    acknowledge: { action: 'ACKNOWLEDGE', may: receives },
    askCompletion: { action: 'ASK_COMPLETION', may: receives },
    accept: { action: 'ACCEPT', may: receives },
  },
  besides: { DOWNLOAD: (actor, report) => !!report.hasFiles && maySeeReport(actor, report) },
});

/** The reports an actor may see, as a condition on the table `report`. */
export const visibleReports = (actor: Actor): Sql => reportPolicy.visible(actor);
