/** Events a webhook may be told of. What is one person's alone, or only this program's own work, is not among them. */
export const WEBHOOK_EVENTS = [
  'need.submitted', 'need.published', 'need.withdrawn',
  'match.shortlisted', 'match.interest-asked', 'match.interest-accepted', 'match.interest-declined', 'match.nda-recorded', 'match.introduced', 'match.withdrawn',
  'capability.registered', 'capability.changed',
  'initiative.created', 'initiative.changed', 'milestone.added', 'milestone.completed', 'milestone.moved',
  'report.delivered', 'report.received', 'report.completion-asked', 'report.accepted',
  'round.opened', 'round.closed', 'round.published', 'round.cancelled',
] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];
