import { defineEvent } from '#kernel';

export const roundCreated = defineEvent('round.created', 'ROUND');
export const roundOpened = defineEvent('round.opened', 'ROUND', { webhook: true });
export const roundFilled = defineEvent('round.filled', 'ROUND');
export const roundClosed = defineEvent('round.closed', 'ROUND', { webhook: true });
export const roundPublished = defineEvent('round.published', 'ROUND', { webhook: true });
export const roundCancelled = defineEvent('round.cancelled', 'ROUND', { webhook: true });
/** About one list, not the round: only its owner and staff hear who changed what. */
export const rankingChanged = defineEvent('ranking.changed', 'RANKING');
