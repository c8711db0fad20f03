import type { Tone } from '../../components/StateBadge';
import type { InitiativeStage, MilestoneState } from '../../graphql/generated/graphql';

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
