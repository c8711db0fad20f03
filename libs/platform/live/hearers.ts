import type { Actor, LocalisedText, SubjectKind } from '#kernel';

/**
 * Which of these objects an actor may hear of now, with the title to show for each. One query answers both, so that a
 * title can never reach somebody who may not see the object.
 */
export type Hearers = (actor: Actor, ids: string[]) => Promise<Map<string, LocalisedText>>;

export interface HearersDeclaration {
  kind: SubjectKind;
  /** Whether colleagues in the same role may see different objects of this kind. */
  personal: boolean;
}

const declared = new WeakMap<object, (HearersDeclaration & { method: string })[]>();

/**
 * Marks a method of a provider, of the shape `Hearers`, as what says who may hear of events about a kind of object.
 * @param kind declared among the feature's subjects as HEARD.
 */
export const HearersOf =
  (kind: SubjectKind, { personal = false } = {}): MethodDecorator =>
  (prototype, method) => {
    declared.set(prototype, [...(declared.get(prototype) ?? []), { kind, personal, method: String(method) }]);
  };

/** What the methods of a class declare. */
export const hearersIn = (prototype: object): readonly (HearersDeclaration & { method: string })[] =>
  declared.get(prototype) ?? [];
