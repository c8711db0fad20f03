import { defineWalls, members, STAFF } from '#platform/database';

/** Row-level security of letters of intent and their adoptions, which every member except guests reads. */
export const walls = defineWalls('adoptions', {
  tables: { letter_of_intent: { read: members(), write: STAFF }, adoption: { read: members(), write: STAFF } },
});
