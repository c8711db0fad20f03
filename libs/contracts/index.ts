export { dayOf, workingDaysBetween } from '#kernel';
export type { ListLimits, NumberLimits, TextLimits } from './field-limits.js';
export * from './limits.js';
export * from './live.js';
