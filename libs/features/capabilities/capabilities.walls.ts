import { defineWalls, everybody, members } from '#platform/database';

/** Row-level security of capabilities: a register that everybody but guests reads. */
export const walls = defineWalls('capabilities', { tables: { capability: { read: members(), write: everybody() } } });
