import type { Provider, Type } from '@nestjs/common';
import type { EventDeclaration, SubjectKind } from '#kernel';
import { declarePermissions, type Permission, type PermissionRule } from '#platform/access';
import { declareSettings } from '#platform/config';
import type { FeatureWalls } from '#platform/database';
import { declareShapes, type Shapes, SubjectKindType } from '#platform/graphql';
import type { ZodType } from 'zod';

/** Everything the program has to know about a feature. All central lists are derived from these declarations. */
export interface FeatureDeclaration {
  /** The name of its folder. */
  name: string;
  /**
   * The features that this one may import, and whose tables its SQL may name. There is no other list of these
   * dependencies.
   */
  uses: readonly Feature[];
  /** Row-level security of the feature's tables: its `<name>.walls.ts`. Absent for a feature without tables. */
  walls?: FeatureWalls;
  /**
   * The kinds of object that the feature's events are about. HEARD: exactly one method marked `@HearersOf(kind)`
   * decides who may hear of an object. UNHEARD: the events are the program's own work, and no viewer hears of them.
   */
  subjects?: Readonly<Record<SubjectKind, 'HEARD' | 'UNHEARD'>>;
  /** The feature's `*.events.ts` modules. */
  events?: readonly Readonly<Record<string, EventDeclaration>>[];
  /** The feature's settings, as zod shapes with `describe`; `npm run config` lists them. */
  settings?: Readonly<Record<string, ZodType>>;
  /** The permissions that the feature's operations require, with the roles that have them. */
  permissions?: Readonly<Record<Permission, PermissionRule>>;
  /** The feature's own queues, for handlers that must neither wait for others nor delay them. */
  queues?: readonly string[];
  /** Providers that features using this one may inject. */
  services?: readonly Provider[];
  /** Providers that only this feature injects, mainly repositories. */
  internals?: readonly Provider[];
  /**
   * Implementations of ports of the platform or of a lower feature, by token. All processes and features may inject
   * them.
   */
  ports?: readonly { provide: symbol; useExisting: Type }[];
  /** Providers that exist in the api process only. */
  api?: {
    resolvers?: readonly Type[];
    controllers?: readonly Type[];
    providers?: readonly Provider[];
    /** Which of its lists and objects the database writes at once. Never needed: without, the resolvers answer. */
    shapes?: Shapes;
  };
  /**
   * Providers that exist in the worker process only: `*.handlers.ts`, `*.jobs.ts` and providers that only they need.
   */
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
    api: { resolvers: [], controllers: [], providers: [], shapes: { lists: {}, objects: {} }, ...declaration.api },
  };
  declareShapes(feature.api.shapes);
  declareSettings(feature.settings);
  declarePermissions(feature.permissions);
  for (const kind of Object.keys(feature.subjects) as SubjectKind[]) SubjectKindType[kind] = kind;
  return feature;
}

/** Every event the features declare. */
export const eventsOf = (features: readonly Feature[]): EventDeclaration[] =>
  features.flatMap(({ events }) => events.flatMap((declared) => Object.values(declared)));

/**
 * The features in layers. Each feature is above all features it uses, and in the lowest layer possible.
 * @returns names, the lowest layer first.
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
