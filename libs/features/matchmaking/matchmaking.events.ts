import { defineEvent } from '#kernel';

export const needSubmitted = defineEvent('need.submitted', 'NEED', { webhook: true });
export const needPublished = defineEvent('need.published', 'NEED', { webhook: true });
export const needWithdrawn = defineEvent('need.withdrawn', 'NEED', { webhook: true });
/** The startup reads who opened its confidential text the moment it happens. About the match: another partner of the need must not hear of it. */
export const confidentialOpened = defineEvent('need.confidential-opened', 'MATCH');

/** To and from the files that are under the same lock as the confidential text. */
export const needFileAdded = defineEvent('need.file-added', 'NEED');
export const needFileRemoved = defineEvent('need.file-removed', 'NEED');

/** An administrator opened it outside any match; the startup hears it the same moment. */
export const glassBroken = defineEvent('need.glass-broken', 'NEED');

/** The score is made in another way from now on. */
export const weightsChanged = defineEvent('weights.changed', 'WEIGHTS');

export const matchShortlisted = defineEvent('match.shortlisted', 'MATCH', { webhook: true });
export const interestAsked = defineEvent('match.interest-asked', 'MATCH', { webhook: true });
export const interestAccepted = defineEvent('match.interest-accepted', 'MATCH', { webhook: true });
export const interestDeclined = defineEvent('match.interest-declined', 'MATCH', { webhook: true });
export const ndaRecorded = defineEvent('match.nda-recorded', 'MATCH', { webhook: true });
export const matchIntroduced = defineEvent('match.introduced', 'MATCH', { webhook: true });
export const matchWithdrawn = defineEvent('match.withdrawn', 'MATCH', { webhook: true });
