import { defineEvent } from '#kernel';

/** About one person's search, with `causedBy` naming the event that made something fit: only its owner hears it. */
export const alertRaised = defineEvent('alert.raised', 'SAVED_SEARCH');
