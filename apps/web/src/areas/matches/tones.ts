import type { Tone } from '../../components/StateBadge';
import type { MatchState } from '../../graphql/generated/graphql';

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
