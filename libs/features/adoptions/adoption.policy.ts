import { type Actor, hasRole, isActor, type Scope } from '#kernel';
import { MEMBERS, objectPolicy } from '#platform/access';
import type { Sql } from '#platform/database';

/** Staff and administrators record the decisions of organisations; so does the program itself (seed). */
export const mayRecordAdoptions = (scope: Scope): boolean => !isActor(scope) || hasRole(scope, 'STAFF', 'ADMIN');

/** Every member of the workspace reads the register of adoptions; guests and outsiders do not. */
const adoptionPolicy = objectPolicy('Adoption', {
  readBy: 'letter.read',
  sees: MEMBERS,
  table: 'adoption',
  fields: 'decidingBody decision diarienummer id meetingDate organisation paragraph sentAt source state',
});
const letterPolicy = objectPolicy('LetterOfIntent', {
  readBy: 'letter.read',
  sees: MEMBERS,
  table: 'letter_of_intent',
  fields: 'adoptions documentVersion id signatories signedOn title',
});

export const visibleAdoptions = (actor: Actor): Sql => adoptionPolicy.visible(actor);

export const visibleLetters = (actor: Actor): Sql => letterPolicy.visible(actor);
