import { defineEvent } from '#kernel';

export const needSubmitted = defineEvent('need.submitted', 'NEED', { webhook: true });
export const needPublished = defineEvent('need.published', 'NEED', { webhook: true });
export const needWithdrawn = defineEvent('need.withdrawn', 'NEED', { webhook: true });
/**
 * Tells the startup at once who opened its confidential text. The subject is the match, because the need's other
 * partners must not receive the event.
 */
export const confidentialOpened = defineEvent('need.confidential-opened', 'MATCH');

/** Files with the same protection as the confidential text. */
export const needFileAdded = defineEvent('need.file-added', 'NEED');
export const needFileRemoved = defineEvent('need.file-removed', 'NEED');

/** An administrator opened the confidential text outside any match; the startup receives the event at once. */
export const glassBroken = defineEvent('need.glass-broken', 'NEED');

/** Scores are computed with other weights from now on. */
export const weightsChanged = defineEvent('weights.changed', 'WEIGHTS');

export const matchShortlisted = defineEvent('match.shortlisted', 'MATCH', { webhook: true });
export const interestAsked = defineEvent('match.interest-asked', 'MATCH', { webhook: true });
export const interestAccepted = defineEvent('match.interest-accepted', 'MATCH', { webhook: true });
export const interestDeclined = defineEvent('match.interest-declined', 'MATCH', { webhook: true });
export const ndaRecorded = defineEvent('match.nda-recorded', 'MATCH', { webhook: true });
export const matchIntroduced = defineEvent('match.introduced', 'MATCH', { webhook: true });
export const matchWithdrawn = defineEvent('match.withdrawn', 'MATCH', { webhook: true });
