import { TheHouse1763856000000 } from './0001-the-house.js';
import { Weights1763899200000 } from './0004-weights.js';

/** Every migration, in order. */
export const MIGRATIONS = [TheHouse1763856000000, Weights1763899200000];
