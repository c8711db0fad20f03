import type {
  AdoptionState,
  AllocationRoundState,
  InitiativeStage,
  MatchState,
  MilestoneState,
  NeedState,
  ReportState,
} from '../graphql/generated/graphql';

/** How a state asks for attention: on its way, waiting for somebody, reached, gone wrong, or over. */
export type Tone = 'plain' | 'active' | 'wait' | 'done' | 'bad' | 'off';

export const needTone: Record<NeedState, Tone> = {
  SUBMITTED: 'wait',
  PUBLISHED: 'active',
  WITHDRAWN: 'off',
  CLOSED: 'off',
};

export const matchTone: Record<MatchState, Tone> = {
  SUGGESTED: 'plain',
  SHORTLISTED: 'plain',
  INTEREST_ASKED: 'wait',
  INTERESTED: 'active',
  DECLINED: 'off',
  NDA: 'active',
  INTRODUCED: 'done',
  MEETING: 'done',
  AGREEMENT: 'done',
  RUNNING: 'done',
  DONE: 'done',
  FAILED: 'bad',
  WITHDRAWN: 'off',
};

export const stageTone: Record<InitiativeStage, Tone> = {
  IDEA: 'plain',
  PRESTUDY: 'plain',
  MOBILISATION: 'active',
  IMPLEMENTATION: 'active',
  ADOPTION: 'active',
  CLOSED: 'done',
  PARKED: 'off',
};

export const milestoneTone: Record<MilestoneState, Tone> = { PLANNED: 'plain', DONE: 'done', CANCELLED: 'off' };

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

export const adoptionTone: Record<AdoptionState, Tone> = {
  NOT_ASKED: 'off',
  PREPARED: 'plain',
  ON_AGENDA: 'wait',
  DECIDED: 'active',
  NOTIFIED: 'done',
};

export const roundTone: Record<AllocationRoundState, Tone> = {
  DRAFT: 'plain',
  OPEN: 'active',
  CLOSED: 'wait',
  PUBLISHED: 'done',
  CANCELLED: 'off',
};
