import { TheHouse1763856000000 } from './0001-the-house.js';
import { AllocationRounds1763942400000 } from './0002-allocation-rounds.js';
import { Gates1764028800000 } from './0003-gates.js';
import { Weights1764115200000 } from './0004-weights.js';
import { SavedSearches1764201600000 } from './0005-saved-searches.js';
import { Audit1764633600000 } from './0010-audit.js';

/** Every migration, in order. */
export const MIGRATIONS = [TheHouse1763856000000, AllocationRounds1763942400000, Gates1764028800000, Weights1764115200000, SavedSearches1764201600000, Audit1764633600000];
