import { defineEvent } from '#kernel';

export const roundCreated = defineEvent('round.created', 'ROUND');
export const roundOpened = defineEvent('round.opened', 'ROUND', { webhook: true });
export const roundFilled = defineEvent('round.filled', 'ROUND');
export const roundClosed = defineEvent('round.closed', 'ROUND', { webhook: true });
export const roundPublished = defineEvent('round.published', 'ROUND', { webhook: true });
export const roundCancelled = defineEvent('round.cancelled', 'ROUND', { webhook: true });
/** The subject is one list, not the round, so that only the list's owner and staff receive the event. */
export const rankingChanged = defineEvent('ranking.changed', 'RANKING');
