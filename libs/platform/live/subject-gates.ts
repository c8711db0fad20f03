import { Injectable } from '@nestjs/common';
import type { Actor, LocalisedText, SubjectKind } from '#kernel';

/**
 * Which of these objects an actor may see, with the title to show for each. One query answers both, so that a
 * title can never reach somebody who may not see the object.
 */
export type SubjectGate = (actor: Actor, ids: string[]) => Promise<Map<string, LocalisedText>>;

/** Features register one gate for each kind of object; a kind without a gate is seen by nobody. */
@Injectable()
export class SubjectGates {
  private readonly gates = new Map<SubjectKind, SubjectGate>();
  private readonly personal = new Set<SubjectKind>();

  /** @param personal whether colleagues in the same role may see different objects of this kind. */
  register(kind: SubjectKind, gate: SubjectGate, { personal = false } = {}): void {
    if (this.gates.has(kind)) throw new Error(`Two gates for ${kind}.`);
    this.gates.set(kind, gate);
    if (personal) this.personal.add(kind);
  }

  isPersonal(kind: SubjectKind): boolean {
    return this.personal.has(kind);
  }

  async visible(actor: Actor, kind: SubjectKind, ids: string[]): Promise<Map<string, LocalisedText>> {
    const gate = this.gates.get(kind);
    return gate && ids.length > 0 ? gate(actor, [...new Set(ids)]) : new Map<string, LocalisedText>();
  }
}
