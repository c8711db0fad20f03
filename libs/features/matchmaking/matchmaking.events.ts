import { defineEvent } from '#kernel';

export const needSubmitted = defineEvent('need.submitted', 'NEED');
export const needPublished = defineEvent('need.published', 'NEED');
export const needWithdrawn = defineEvent('need.withdrawn', 'NEED');
/** The startup reads who opened its confidential text the moment it happens. */
export const confidentialOpened = defineEvent('need.confidential-opened', 'NEED');

/** An administrator opened it outside any match; the startup hears it the same moment. */
export const glassBroken = defineEvent('need.glass-broken', 'NEED');

export const capabilityRegistered = defineEvent('capability.registered', 'CAPABILITY');
export const capabilityChanged = defineEvent('capability.changed', 'CAPABILITY');

/** The score is made in another way from now on. */
export const weightsChanged = defineEvent('weights.changed', 'WEIGHTS');

/** About one person's search, with `causedBy` naming the event that made something fit: only its owner hears it. */
export const alertRaised = defineEvent('alert.raised', 'SAVED_SEARCH');

export const matchShortlisted = defineEvent('match.shortlisted', 'MATCH');
export const interestAsked = defineEvent('match.interest-asked', 'MATCH');
export const interestAccepted = defineEvent('match.interest-accepted', 'MATCH');
export const interestDeclined = defineEvent('match.interest-declined', 'MATCH');
export const ndaRecorded = defineEvent('match.nda-recorded', 'MATCH');
export const matchIntroduced = defineEvent('match.introduced', 'MATCH');
export const matchWithdrawn = defineEvent('match.withdrawn', 'MATCH');
