import { defineEvent } from '#kernel';

export const initiativeCreated = defineEvent('initiative.created', 'INITIATIVE');
export const initiativeChanged = defineEvent('initiative.changed', 'INITIATIVE');
export const milestoneAdded = defineEvent('milestone.added', 'INITIATIVE');
export const milestoneCompleted = defineEvent('milestone.completed', 'INITIATIVE');
export const milestoneMoved = defineEvent('milestone.moved', 'INITIATIVE');
