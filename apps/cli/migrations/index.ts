import { TheHouse1763856000000 } from './0001-the-house.js';
import { Gates1764028800000 } from './0003-gates.js';

/** Every migration, in order. */
export const MIGRATIONS = [TheHouse1763856000000, Gates1764028800000];
