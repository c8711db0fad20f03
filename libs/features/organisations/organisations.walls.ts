import { defineWalls, everybody } from '#platform/database';

/** Row-level security of organisations: a register that everybody in the workspace reads. */
export const walls = defineWalls('organisations', {
  tables: { organisation: { read: everybody(), write: everybody() } },
});
