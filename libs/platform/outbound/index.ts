export type { CallFailure, CallOutcome } from './outbound-calls.js';
export { OutboundCalls } from './outbound-calls.js';
export { OutboundModule } from './outbound.module.js';
export { OUTBOUND_RULE, type OutboundRule } from './outbound-rule.js';
