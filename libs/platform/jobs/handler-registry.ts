import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { EventDeclaration } from '#kernel';
import { eventsOf, FEATURES, type Feature } from '#platform/composition';
import { type EventHandler, handlerMark, type HandleEvent } from './handles-event.js';

/** Every event handler of the process, found at start. */
@Injectable()
export class HandlerRegistry implements OnModuleInit {
  private readonly byName = new Map<string, EventHandler & { handle: HandleEvent }>();

  private readonly events: ReadonlyMap<string, EventDeclaration>;

  constructor(
    private readonly discovery: DiscoveryService,
    @Inject(FEATURES) features: readonly Feature[],
  ) {
    this.events = new Map(eventsOf(features).map((event) => [event.eventName, event]));
  }

  /** @throws Error when two handlers share a name: one of them would never run, without any message. */
  onModuleInit(): void {
    for (const { said: handler, call } of handlerMark.among(this.discovery)) {
      if (this.byName.has(handler.name)) throw new Error(`Two event handlers are named "${handler.name}".`);
      this.byName.set(handler.name, { ...handler, handle: call });
    }
  }

  forEvent(name: string): EventHandler[] {
    const declared = this.events.get(name);
    return [...this.byName.values()].filter(({ event }) =>
      typeof event === 'string' ? event === name : declared !== undefined && event(declared),
    );
  }

  named(name: string): (EventHandler & { handle: HandleEvent }) | undefined {
    return this.byName.get(name);
  }
}
