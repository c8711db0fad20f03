import { type DynamicModule, Global, Module } from '@nestjs/common';
import { type Clock, systemClock } from '#kernel';
import { EVENT_RECORDER } from '#platform/database';
import { CLOCK } from './clock.token.js';
import { EventLog } from './event-log.js';
import { EventSignal } from './event-signal.js';

@Global()
@Module({})
export class EventsModule {
  static with(clock: Clock = systemClock): DynamicModule {
    return {
      module: EventsModule,
      providers: [
        EventLog,
        EventSignal,
        { provide: EVENT_RECORDER, useExisting: EventLog },
        { provide: CLOCK, useValue: clock },
      ],
      exports: [EventLog, EventSignal, EVENT_RECORDER, CLOCK],
    };
  }
}
