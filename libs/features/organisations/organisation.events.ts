import { defineEvent } from '#kernel';

export const organisationRegistered = defineEvent('organisation.registered', 'ORGANISATION');
export const organisationChanged = defineEvent('organisation.changed', 'ORGANISATION');
