import type { TFunction } from 'i18next';
import type { AllocationRoundState } from '../../graphql/generated/graphql';

type Timed = { state: AllocationRoundState; closesAt: string; closedAt?: string | null; publishedAt?: string | null };

/** The time that matters in the round's present state. */
export function closingText(
  { state, closesAt, closedAt, publishedAt }: Timed,
  t: TFunction,
  moment: (at: string) => string,
): string {
  if (publishedAt) return t('rounds.published', { when: moment(publishedAt) });
  if (state === 'DRAFT' || state === 'OPEN') return t('rounds.closes', { when: moment(closesAt) });
  return state === 'CLOSED' ? t('rounds.closed', { when: moment(closedAt ?? closesAt) }) : '';
}
