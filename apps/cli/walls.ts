import { walls as adoptions } from '#features/adoptions';
import { walls as allocation } from '#features/allocation';
import { walls as capabilities } from '#features/capabilities';
import { walls as identity } from '#features/identity';
import { walls as imports } from '#features/imports';
import { walls as initiatives } from '#features/initiatives';
import { walls as matchmaking } from '#features/matchmaking';
import { walls as organisations } from '#features/organisations';
import { walls as reports } from '#features/reports';
import { walls as searches } from '#features/searches';
import { walls as webhooks } from '#features/webhooks';
import { type FeatureWalls, platformWalls } from '#platform/database';

/** Row-level security of every table. */
export const WALLS: readonly FeatureWalls[] = [
  platformWalls,
  adoptions,
  allocation,
  capabilities,
  identity,
  imports,
  initiatives,
  matchmaking,
  organisations,
  reports,
  searches,
  webhooks,
];
