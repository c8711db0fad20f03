import { defineEvent } from '#kernel';

export const roundCreated = defineEvent('round.created', 'ROUND');
export const roundOpened = defineEvent('round.opened', 'ROUND');
export const roundFilled = defineEvent('round.filled', 'ROUND');
export const roundClosed = defineEvent('round.closed', 'ROUND');
export const roundPublished = defineEvent('round.published', 'ROUND');
export const roundCancelled = defineEvent('round.cancelled', 'ROUND');
/** About one list, not the round: only its owner and staff hear who changed what. */
export const rankingChanged = defineEvent('ranking.changed', 'RANKING');
