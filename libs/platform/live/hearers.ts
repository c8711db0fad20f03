import type { Actor, LocalisedText, SubjectKind } from '#kernel';
import { methodMark } from '#platform/discovery';

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

/** Methods that say who may hear of events about a kind of object. */
export const hearersMark = methodMark<HearersDeclaration, Hearers>();

/**
 * Marks a method of a provider as what says who may hear of events about a kind of object.
 * @param kind declared among the feature's subjects as HEARD.
 */
export const HearersOf = (kind: SubjectKind, { personal = false } = {}) => hearersMark.put({ kind, personal });
