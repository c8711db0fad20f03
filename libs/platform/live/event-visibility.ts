import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Actor, LocalisedText, SubjectKind } from '#kernel';
import { type Hearers, hearersMark } from './hearers.js';

/**
 * Who may hear of events about which objects, found at start among the providers (`@HearersOf`). That each kind of
 * object has exactly one is checked before, when the features are composed.
 */
@Injectable()
export class EventVisibility implements OnModuleInit {
  private readonly byKind = new Map<SubjectKind, { hearers: Hearers; personal: boolean }>();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    for (const { said, call } of hearersMark.among(this.discovery))
      this.byKind.set(said.kind, { hearers: call, personal: said.personal });
  }

  /** Whether colleagues in the same role may see different objects of this kind. */
  isPersonal(kind: SubjectKind): boolean {
    return this.byKind.get(kind)?.personal ?? false;
  }

  /** Nobody hears of a kind that nothing declares. */
  async visible(actor: Actor, kind: SubjectKind, ids: string[]): Promise<Map<string, LocalisedText>> {
    const known = this.byKind.get(kind);
    return known && ids.length > 0 ? known.hearers(actor, [...new Set(ids)]) : new Map<string, LocalisedText>();
  }
}
