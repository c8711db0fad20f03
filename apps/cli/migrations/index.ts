import { TheHouse1763856000000 } from './0001-the-house.js';

/** Every migration, in order. */
export const MIGRATIONS = [TheHouse1763856000000];
