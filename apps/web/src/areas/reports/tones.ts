import type { Tone } from '../../components/StateBadge';
import type { ReportState } from '../../graphql/generated/graphql';

export const reportTone: Record<ReportState, Tone> = {
  DRAFT: 'plain',
  VALIDATED: 'plain',
  APPROVED: 'plain',
  QUEUED: 'wait',
  DELIVERING: 'wait',
  DELIVERED: 'active',
  RECEIVED: 'active',
  COMPLETION_ASKED: 'bad',
  ACCEPTED: 'done',
};
