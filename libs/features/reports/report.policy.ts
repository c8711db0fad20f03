import { type Actor, hasRole } from '#kernel';
import { sql, type Sql } from '#platform/database';
import { DELIVERED_STATES, REPORT_TRANSITIONS, type ReportState, type ReportStep } from './report.rules.js';

const sends = (actor: Actor): boolean => hasRole(actor, 'STAFF', 'ADMIN');

/** What a policy needs to know of a report. */
export interface ReportRights {
  state: ReportState;
  recipientId: string;
}

/** Only somebody who coordinates for the recipient answers for it. */
const receives = (actor: Actor, { recipientId }: ReportRights): boolean => hasRole(actor, 'COORDINATOR') && actor.organisationId === recipientId;

export const mayDraftReports = sends;

/** Who may take a step, whatever the state. What the worker does is nobody's to do by hand. */
export const mayStepReport: Record<ReportStep, (actor: Actor, report: ReportRights) => boolean> = {
  validate: sends,
  approve: sends,
  queue: sends,
  render: () => false,
  deliver: () => false,
  acknowledge: receives,
  askCompletion: receives,
  accept: receives,
};

/** Addresses and server answers are the sender's business. */
export const maySeeAttempts = sends;

/** Twin of `visibleReports` for one loaded report. */
export const maySeeReport = (actor: Actor, report: ReportRights): boolean => sends(actor) || (receives(actor, report) && DELIVERED_STATES.includes(report.state));

export const REPORT_ACTIONS = ['SEND', 'ACKNOWLEDGE', 'ASK_COMPLETION', 'ACCEPT', 'DOWNLOAD'] as const;
export type ReportAction = (typeof REPORT_ACTIONS)[number];

const STEP_OF_ACTION: Partial<Record<ReportAction, ReportStep>> = { SEND: 'validate', ACKNOWLEDGE: 'acknowledge', ASK_COMPLETION: 'askCompletion', ACCEPT: 'accept' };

/** What the actor may do now, by policy and transition table. */
export function reportActions(actor: Actor, report: ReportRights, hasFiles: boolean): ReportAction[] {
  return REPORT_ACTIONS.filter((action) => {
    const step = STEP_OF_ACTION[action];
    if (!step) return hasFiles && maySeeReport(actor, report);
    return REPORT_TRANSITIONS[report.state][step] !== undefined && mayStepReport[step](actor, report);
  });
}

/** The reports an actor may see, as a condition on the table `report`. */
export function visibleReports(actor: Actor): Sql {
  const here = sql`report.workspace_id = ${actor.workspaceId}`;
  if (sends(actor)) return here;
  if (hasRole(actor, 'COORDINATOR')) return sql`${here} AND report.recipient_id = ${actor.organisationId} AND report.state = ANY(${[...DELIVERED_STATES]})`;
  return sql`false`;
}
