import { FEATURES } from '#features';
import { type FeatureWalls, platformWalls } from '#platform/database';

/** Row-level security of every table. */
export const WALLS: readonly FeatureWalls[] = [platformWalls, ...FEATURES.flatMap(({ walls }) => walls ?? [])];
