export { dayOf, MOST_COUNTED, workingDaysBetween } from '#kernel';
export type { ListLimits, NumberLimits, TextLimits } from './field-limits.js';
export * from './limits.js';
export * from './live.js';
