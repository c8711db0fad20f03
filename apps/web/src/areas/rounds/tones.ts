import type { Tone } from '../../components/StateBadge';
import type { AllocationRoundState } from '../../graphql/generated/graphql';

export const roundTone: Record<AllocationRoundState, Tone> = {
  DRAFT: 'plain',
  OPEN: 'active',
  CLOSED: 'wait',
  PUBLISHED: 'done',
  CANCELLED: 'off',
};
