import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor, Day } from '#kernel';
import { Database, sql } from '#platform/database';
import { DiscoveryService } from '@nestjs/core';
import { agendaMark, type AgendaParts } from './agenda.port.js';
import type { AgendaRow } from './agenda.rules.js';

/** Reads the agenda of an actor: the parts of every feature that has an agenda source. */
@Injectable()
export class AgendaRepository implements OnModuleInit {
  private sources: AgendaParts[] = [];

  constructor(
    private readonly database: Database,
    private readonly discovery: DiscoveryService,
  ) {}

  onModuleInit(): void {
    this.sources = agendaMark.among(this.discovery).map(({ call }) => call);
  }

  async waitingFor(actor: Actor, today: Day, now: Date): Promise<AgendaRow[]> {
    const parts = this.sources.flatMap((source) => source(actor, today, now));
    if (parts.length === 0) return [];
    // Under the actor's scope, because row-level security decides which lists of a round the actor may read.
    return this.database.rows<AgendaRow>(
      parts.reduce((all, next) => sql`${all} UNION ALL ${next}`),
      actor,
    );
  }
}
