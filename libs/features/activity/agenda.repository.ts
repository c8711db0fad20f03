import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor, Day } from '#kernel';
import { Database, sql } from '#platform/database';
import { DiscoveryService } from '@nestjs/core';
import { type AgendaParts, agendaSourcesIn } from './agenda.port.js';
import type { AgendaRow } from './agenda.rules.js';

/** What waits for an actor, in every feature that has an agenda source. */
@Injectable()
export class AgendaRepository implements OnModuleInit {
  private readonly sources: AgendaParts[] = [];

  constructor(
    private readonly database: Database,
    private readonly discovery: DiscoveryService,
  ) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders() as { instance: unknown }[]) {
      if (typeof instance !== 'object' || instance === null) continue;
      for (const method of agendaSourcesIn(Object.getPrototypeOf(instance) as object))
        this.sources.push((instance as Record<string, AgendaParts>)[method]!.bind(instance));
    }
  }

  async waitingFor(actor: Actor, today: Day, now: Date): Promise<AgendaRow[]> {
    const parts = this.sources.flatMap((source) => source(actor, today, now));
    if (parts.length === 0) return [];
    // Under the actor's scope: which lists of a round are whose is behind row-level security.
    return this.database.rows<AgendaRow>(
      parts.reduce((all, next) => sql`${all} UNION ALL ${next}`),
      actor,
    );
  }
}
