export { CLOCK } from './clock.token.js';
export { EventEntity } from './event.entity.js';
export { beginEventLog, EVENT_CHANNEL, EventLog } from './event-log.js';
export { EventSignal } from './event-signal.js';
export { EventsModule } from './events.module.js';
export { EVENT_DISPATCHER, Relay, type EventDispatcher } from './relay.js';
