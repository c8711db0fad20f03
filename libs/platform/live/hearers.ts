import type { Actor, LocalisedText, SubjectKind } from '#kernel';
import { methodMark } from '#platform/discovery';

/**
 * Returns those of the objects that an actor may hear of now, with their titles. One query returns both, so that a
 * title can never reach an actor who may not see the object.
 */
export type Hearers = (actor: Actor, ids: string[]) => Promise<Map<string, LocalisedText>>;

export interface HearersDeclaration {
  kind: SubjectKind;
  /** Whether colleagues in the same role may see different objects of this kind. */
  personal: boolean;
}

/** Mark of the methods that decide who may hear of events about a kind of object. */
export const hearersMark = methodMark<HearersDeclaration, Hearers>();

/**
 * Marks a method of a provider that decides who may hear of events about a kind of object.
 * @param kind declared among the feature's subjects as HEARD.
 */
export const HearersOf = (kind: SubjectKind, { personal = false } = {}) => hearersMark.put({ kind, personal });
