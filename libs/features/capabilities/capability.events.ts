import { defineEvent } from '#kernel';

export const capabilityRegistered = defineEvent('capability.registered', 'CAPABILITY', { webhook: true });
export const capabilityChanged = defineEvent('capability.changed', 'CAPABILITY', { webhook: true });
