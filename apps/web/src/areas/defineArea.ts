import type { Icon } from '@tabler/icons-react';
import type { AnyRoute } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { Role, SubjectKind } from '../graphql/generated/graphql';
import type { Translated, Words } from '../locales/translated';

/** Where one kind of subject is shown: a route, and the route's parameters for an id. */
export type SubjectPlace = {
  route: AnyRoute;
  params?: (id: string) => Record<string, string>;
  search?: (id: string) => Record<string, string>;
};

/** `params` and `search` have the types that the route itself declares. */
export function shownAt<TRoute extends AnyRoute>(
  route: TRoute,
  address: {
    params?: (id: string) => TRoute['types']['allParams'];
    search?: (id: string) => TRoute['types']['fullSearchSchema'];
  } = {},
): SubjectPlace {
  return { route, ...address };
}

/** An entry of the rail and the command palette; its label is the area's text `nav.<name>`. */
export type RailPlace<Name extends string = string> = {
  name: Name;
  route: AnyRoute;
  icon: Icon;
  /** The roles that see the entry, each with its position in the rail. The server decides about rights. */
  at: Partial<Record<Role, number>>;
  /** Only shown if the server has a demo. */
  demoOnly?: boolean;
  /** Shown after the label, e.g. a count. */
  Mark?: ComponentType;
};

/** An entry of the command palette that starts something; its label is the area's text `search.<name>`. */
export type Start<Name extends string = string> = { name: Name; route: AnyRoute; icon: Icon; roles: readonly Role[] };

export type Found = { id: string; label: string; description?: string };

/** Objects that the command palette finds by name. */
export type Findable<Name extends string = string> = {
  kind: SubjectKind;
  /** The heading of the results is the area's text `nav.<group>`. */
  group: Name;
  icon: Icon;
  /** The roles that may search; everybody if absent. */
  roles?: readonly Role[];
  /** A hook that queries the server unless `skip` is true. */
  useFound: (skip: boolean) => readonly Found[];
};

type KeyOf<T> = keyof T & string;
type Says<Sv, Branch extends string> = Sv extends Record<Branch, infer T> ? KeyOf<T> : never;
/**
 * An area that shows a kind of subject must have texts for it: for the audit log, and for events without an own text.
 */
type SaysSubjects<Kinds extends SubjectKind> = [Kinds] extends [never]
  ? unknown
  : { live: { changed: Record<Kinds, string> }; audit: { subject: Record<Kinds, string> } };

type Declaration<
  Sv extends Words,
  Kinds extends SubjectKind,
  Routes extends readonly AnyRoute[],
  PublicRoutes extends readonly AnyRoute[],
> = {
  /** All texts of the area: its pages, events, audit lines, permissions, objects and names in the rail. */
  words: { sv: Sv & SaysSubjects<NoInfer<Kinds>>; en: Translated<Sv> };
  /** Pages inside the workspace. */
  routes?: Routes;
  /** Pages that need no session. */
  publicRoutes?: PublicRoutes;
  rail?: readonly RailPlace<Says<Sv, 'nav'>>[];
  starts?: readonly Start<Says<Sv, 'search'>>[];
  finds?: readonly Findable<Says<Sv, 'nav'>>[];
  /** The kinds of subject that belong to the area, and where each is shown. */
  subjects?: Record<Kinds, SubjectPlace>;
  /**
   * Events without a notice on screen: intermediate steps that the displayed state shows anyway, and what people do
   * with their own accounts.
   */
  quietEvents?: readonly string[];
};

/** An area as the shell of the page sees it. */
export type Area = {
  words: { sv: Words; en: Words };
  routes: readonly AnyRoute[];
  publicRoutes: readonly AnyRoute[];
  rail: readonly RailPlace[];
  starts: readonly Start[];
  finds: readonly Findable[];
  subjects: Partial<Record<SubjectKind, SubjectPlace>>;
  quietEvents: readonly string[];
};

/** Declares one area of the page: everything about a feature that the rest of the page has to know. */
export function defineArea<
  const Sv extends Words,
  Kinds extends SubjectKind = never,
  const Routes extends readonly AnyRoute[] = [],
  const PublicRoutes extends readonly AnyRoute[] = [],
>(declaration: Declaration<Sv, Kinds, Routes, PublicRoutes>) {
  const {
    words,
    routes = [] as unknown as Routes,
    publicRoutes = [] as unknown as PublicRoutes,
    rail = [],
    starts = [],
    finds = [],
    subjects = {} as Record<Kinds, SubjectPlace>,
    quietEvents = [],
  } = declaration;
  return {
    words: words as { sv: Sv; en: Translated<Sv> },
    routes,
    publicRoutes,
    rail: rail as readonly RailPlace[],
    starts: starts as readonly Start[],
    finds: finds as readonly Findable[],
    subjects,
    quietEvents,
  };
}
