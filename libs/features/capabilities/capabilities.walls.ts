import { defineWalls, everybody, members } from '#platform/database';

/** Row-level security of capabilities: every member except guests reads the register. */
export const walls = defineWalls('capabilities', { tables: { capability: { read: members(), write: everybody() } } });
