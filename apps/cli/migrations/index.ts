import { TheHouse1763856000000 } from './0001-the-house.js';
import { AllocationRounds1763942400000 } from './0002-allocation-rounds.js';
import { Gates1764028800000 } from './0003-gates.js';
import { Weights1764115200000 } from './0004-weights.js';
import { SavedSearches1764201600000 } from './0005-saved-searches.js';
import { Sessions1764288000000 } from './0006-sessions.js';
import { People1764374400000 } from './0007-people.js';
import { RateBudgets1764460800000 } from './0008-rate-budgets.js';
import { RowLevelSecurity1764547200000 } from './0009-row-level-security.js';
import { Audit1764633600000 } from './0010-audit.js';
import { Outbound1764720000000 } from './0011-outbound.js';
import { SecondFactor1764806400000 } from './0012-second-factor.js';
import { NeedFiles1764892800000 } from './0013-need-files.js';
import { AppliedWalls1764979200000 } from './0014-applied-walls.js';
import { Agreements1765065600000 } from './0015-agreements.js';
import { Recording1765152000000 } from './0016-recording.js';
import { ListIndexes1765238400000 } from './0017-list-indexes.js';

/** Every migration, in order. */
export const MIGRATIONS = [
  TheHouse1763856000000,
  AllocationRounds1763942400000,
  Gates1764028800000,
  Weights1764115200000,
  SavedSearches1764201600000,
  Sessions1764288000000,
  People1764374400000,
  RateBudgets1764460800000,
  RowLevelSecurity1764547200000,
  Audit1764633600000,
  Outbound1764720000000,
  SecondFactor1764806400000,
  NeedFiles1764892800000,
  AppliedWalls1764979200000,
  Agreements1765065600000,
  Recording1765152000000,
  ListIndexes1765238400000,
];
