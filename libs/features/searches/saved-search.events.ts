import { defineEvent } from '#kernel';

/**
 * Something new fits a person's search; `causedBy` in the payload names the event that made it fit. Only the search's
 * owner receives it.
 */
export const alertRaised = defineEvent('alert.raised', 'SAVED_SEARCH');
