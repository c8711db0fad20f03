import { defineEvent } from '#kernel';

export const membershipStarted = defineEvent('membership.started', 'MEMBERSHIP');
