import { defineEvent } from '#kernel';

export const adoptionRecorded = defineEvent('adoption.recorded', 'ADOPTION');
