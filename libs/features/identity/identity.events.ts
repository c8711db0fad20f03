import { defineEvent } from '#kernel';

export const membershipStarted = defineEvent('membership.started', 'MEMBERSHIP');
export const membershipEnded = defineEvent('membership.ended', 'MEMBERSHIP');
export const personDisabled = defineEvent('person.disabled', 'PERSON');
export const personEnabled = defineEvent('person.enabled', 'PERSON');
export const personSessionsEnded = defineEvent('person.sessions-ended', 'PERSON');
export const apiTokenCreated = defineEvent('person.api-token-created', 'PERSON');
export const apiTokenRevoked = defineEvent('person.api-token-revoked', 'PERSON');

/** A mail is to be sent; `sendingId` in the payload identifies it. */
export const invitationQueued = defineEvent('invitation.queued', 'INVITATION');
export const invitationRevoked = defineEvent('invitation.revoked', 'INVITATION');
export const invitationAccepted = defineEvent('invitation.accepted', 'INVITATION');

/**
 * A sign-in link was requested. The subject is the request, not a person, so that known and unknown addresses look
 * alike.
 */
export const signInLinkAsked = defineEvent('sign-in-link.asked', 'PERSON');
