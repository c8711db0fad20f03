import type { Tone } from '../../components/StateBadge';
import type { NeedState } from '../../graphql/generated/graphql';

export const needTone: Record<NeedState, Tone> = {
  SUBMITTED: 'wait',
  PUBLISHED: 'active',
  WITHDRAWN: 'off',
  CLOSED: 'off',
};
