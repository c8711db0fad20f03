import { defineEvent } from '#kernel';

export const agreementRecorded = defineEvent('agreement.recorded', 'AGREEMENT', { webhook: true });
export const agreementChanged = defineEvent('agreement.changed', 'AGREEMENT', { webhook: true });
