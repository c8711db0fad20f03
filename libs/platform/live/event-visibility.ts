import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Actor, LocalisedText, SubjectKind } from '#kernel';
import { type Hearers, hearersMark } from './hearers.js';

/**
 * Decides who may hear of events about which objects, by the `@HearersOf` methods found among the providers at start.
 * Composing the features has already checked that each kind of object has exactly one.
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

  /** No viewer hears of a kind that no feature declares. */
  async visible(actor: Actor, kind: SubjectKind, ids: string[]): Promise<Map<string, LocalisedText>> {
    const known = this.byKind.get(kind);
    return known && ids.length > 0 ? known.hearers(actor, [...new Set(ids)]) : new Map<string, LocalisedText>();
  }
}
