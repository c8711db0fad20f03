import type { MutationSample } from '../mutations.js';
import type { Rule } from '../oracle.js';
import type { World } from '../world.js';

/**
 * What the matrices have to know of one kind of subject that stands by itself: how it comes into the world, who may read
 * it, and how its mutations are asked. Those on the way of a need (match, report, round …) are woven into each other
 * and stand together in planting.ts, oracle.ts and mutations.ts.
 */
export interface MatrixSubject {
  /** What ids of it are kept under: `world.id(kind, about)`. */
  kind: string;
  table: string;
  /** The query that reads one by its id, where there is one. */
  rootField?: string;
  /** Makes some, by what people really do, when all needs have gone their way. */
  plant(world: World): Promise<void>;
  /** Who may read each kind of canary that `plant` leaves. */
  rules: Record<string, (about: string) => Rule>;
  mutations: Record<string, MutationSample>;
}
