import { type Actor, hasRole, isActor, type Scope } from '#kernel';
import { MEMBERS, objectPolicy } from '#platform/access';
import type { Sql } from '#platform/database';

/** Staff and administrators record what bodies decide; so does the program itself (seed). */
export const mayRecordAdoptions = (scope: Scope): boolean => !isActor(scope) || hasRole(scope, 'STAFF', 'ADMIN');

/** The register of adoptions is open to everybody who belongs to the workspace: not to guests, and to nobody outside it. */
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
