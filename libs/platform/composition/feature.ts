import type { Provider, Type } from '@nestjs/common';
import type { EventDeclaration, SubjectKind } from '#kernel';
import { declarePermissions, type Permission, type PermissionRule } from '#platform/access';
import { declareSettings } from '#platform/config';
import type { FeatureWalls } from '#platform/database';
import { SubjectKindType } from '#platform/graphql';
import type { ZodType } from 'zod';

/** Everything the program has to know of a feature; what is central derives from it. */
export interface FeatureDeclaration {
  /** The name of its folder. */
  name: string;
  /** The features it may import, and whose tables its SQL may name. There is no other list of these arrows. */
  uses: readonly Feature[];
  /** Row-level security of its tables: its `<name>.walls.ts`. A feature without tables has none. */
  walls?: FeatureWalls;
  /**
   * The kinds of object its events are about. HEARD: exactly one method marked `@HearersOf(kind)` says who may hear of
   * one. UNHEARD: its events are the program's own work, and nobody hears of them.
   */
  subjects?: Readonly<Record<SubjectKind, 'HEARD' | 'UNHEARD'>>;
  /** Its `*.events.ts` modules. */
  events?: readonly Readonly<Record<string, EventDeclaration>>[];
  /** Settings of its own, as zod shapes with `describe`; listed by `npm run config`. */
  settings?: Readonly<Record<string, ZodType>>;
  /** What its operations require, with the roles that have it. */
  permissions?: Readonly<Record<Permission, PermissionRule>>;
  /** Queues of its own, for handlers that must not wait for others, nor hold them up. */
  queues?: readonly string[];
  /** What features that use this one may inject. */
  services?: readonly Provider[];
  /** What only this feature injects: its repositories above all. */
  internals?: readonly Provider[];
  /** Implementations of ports of the platform or of a lower feature, by token. Every process and every feature may inject them. */
  ports?: readonly { provide: symbol; useExisting: Type }[];
  /** What exists in the api process only. */
  api?: { resolvers?: readonly Type[]; controllers?: readonly Type[]; providers?: readonly Provider[] };
  /** What exists in the worker process only: `*.handlers.ts`, `*.jobs.ts` and what only they need. */
  worker?: readonly Provider[];
}

export type Feature = Readonly<Required<Omit<FeatureDeclaration, 'api' | 'walls'>>> & {
  readonly walls?: FeatureWalls;
  readonly api: Readonly<Required<NonNullable<FeatureDeclaration['api']>>>;
};

/** Declares a feature, in its `<name>.feature.ts`. */
export function defineFeature(declaration: FeatureDeclaration): Feature {
  const feature: Feature = {
    settings: {},
    subjects: {},
    events: [],
    permissions: {},
    queues: [],
    services: [],
    internals: [],
    ports: [],
    worker: [],
    ...declaration,
    api: { resolvers: [], controllers: [], providers: [], ...declaration.api },
  };
  declareSettings(feature.settings);
  declarePermissions(feature.permissions);
  for (const kind of Object.keys(feature.subjects) as SubjectKind[]) SubjectKindType[kind] = kind;
  return feature;
}

/** Every event the features declare. */
export const eventsOf = (features: readonly Feature[]): EventDeclaration[] =>
  features.flatMap(({ events }) => events.flatMap((declared) => Object.values(declared)));

/**
 * The features in floors: each stands above every one it uses, as low as it can.
 * @returns names, the lowest floor first.
 */
export function floorsOf(features: readonly Feature[]): string[][] {
  const floorOf = new Map<Feature, number>();
  const place = (feature: Feature): number => {
    const known = floorOf.get(feature);
    if (known !== undefined) return known;
    const floor = Math.max(-1, ...feature.uses.map(place)) + 1;
    floorOf.set(feature, floor);
    return floor;
  };
  const floors: string[][] = [];
  for (const feature of features) (floors[place(feature)] ??= []).push(feature.name);
  return floors;
}
