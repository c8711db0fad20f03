import { defineEvent } from '#kernel';

export const initiativeCreated = defineEvent('initiative.created', 'INITIATIVE', { webhook: true });
export const initiativeChanged = defineEvent('initiative.changed', 'INITIATIVE', { webhook: true });
export const milestoneAdded = defineEvent('milestone.added', 'INITIATIVE', { webhook: true });
export const milestoneCompleted = defineEvent('milestone.completed', 'INITIATIVE', { webhook: true });
export const milestoneMoved = defineEvent('milestone.moved', 'INITIATIVE', { webhook: true });
