import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Actor, Day } from '#kernel';
import { queryRows, sql, UnitOfWork } from '#platform/database';
import { type AgendaParts, agendaSourcesIn } from './agenda.port.js';
import type { AgendaRow } from './agenda.rules.js';

/** What waits for an actor, in every feature that has an agenda source. */
@Injectable()
export class AgendaRepository implements OnModuleInit {
  private readonly sources: AgendaParts[] = [];

  constructor(
    private readonly uow: UnitOfWork,
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
    return this.uow.read(actor, (manager) =>
      queryRows<AgendaRow>(
        manager,
        parts.reduce((all, next) => sql`${all} UNION ALL ${next}`),
      ),
    );
  }
}
