import type { Tone } from '../../components/StateBadge';
import type { AdoptionState } from '../../graphql/generated/graphql';

export const adoptionTone: Record<AdoptionState, Tone> = {
  NOT_ASKED: 'off',
  PREPARED: 'plain',
  ON_AGENDA: 'wait',
  DECIDED: 'active',
  NOTIFIED: 'done',
};
