import type { MutationSample } from '../mutations.js';
import type { Rule } from '../oracle.js';
import type { World } from '../world.js';

/**
 * Everything the matrices have to know about one independent kind of subject: how it is created, who may read it, and
 * sample calls of its mutations. Kinds that belong to the course of a need (match, report, round …) depend on each
 * other and are therefore declared together in planting.ts, oracle.ts and mutations.ts.
 */
export interface MatrixSubject {
  /** The kind under which its ids are stored: `world.id(kind, about)`. */
  kind: string;
  table: string;
  /** The query that reads one by its id, if there is one. */
  rootField?: string;
  /** Creates some through the program's own operations, after all needs have reached their stages. */
  plant(world: World): Promise<void>;
  /** Who may read each kind of canary that `plant` creates. */
  rules: Record<string, (about: string) => Rule>;
  mutations: Record<string, MutationSample>;
}
