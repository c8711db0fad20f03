import { defineEvent } from '#kernel';

export const capabilityRegistered = defineEvent('capability.registered', 'CAPABILITY');
export const capabilityChanged = defineEvent('capability.changed', 'CAPABILITY');
