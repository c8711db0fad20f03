import type { Icon } from '@tabler/icons-react';
import type { AnyRoute } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { Role, SubjectKind } from '../graphql/generated/graphql';
import type { Translated, Words } from '../locales/translated';

/** Where one kind of subject is shown: a route, and what the id becomes in its address. */
export type SubjectPlace = {
  route: AnyRoute;
  params?: (id: string) => Record<string, string>;
  search?: (id: string) => Record<string, string>;
};

/** `params` and `search` as the route itself declares them. */
export function shownAt<TRoute extends AnyRoute>(
  route: TRoute,
  address: {
    params?: (id: string) => TRoute['types']['allParams'];
    search?: (id: string) => TRoute['types']['fullSearchSchema'];
  } = {},
): SubjectPlace {
  return { route, ...address };
}

/** A place in the rail and in the command palette, called by the area's text `nav.<name>`. */
export type RailPlace<Name extends string = string> = {
  name: Name;
  route: AnyRoute;
  icon: Icon;
  /** The roles that are led here, each with how far down its rail the place stands. Rights are the server's. */
  at: Partial<Record<Role, number>>;
  /** Only where the server has a demo. */
  demoOnly?: boolean;
  /** What stands behind the name, such as a count. */
  Mark?: ComponentType;
};

/** A thing to begin from the command palette, called by the area's text `search.<name>`. */
export type Start<Name extends string = string> = { name: Name; route: AnyRoute; icon: Icon; roles: readonly Role[] };

export type Found = { id: string; label: string; description?: string };

/** Things the command palette finds by name. */
export type Findable<Name extends string = string> = {
  kind: SubjectKind;
  /** The heading of what is found is the area's text `nav.<group>`. */
  group: Name;
  icon: Icon;
  /** The roles that may ask; everybody where absent. */
  roles?: readonly Role[];
  /** A hook: asks the server unless told to skip. */
  useFound: (skip: boolean) => readonly Found[];
};

type KeyOf<T> = keyof T & string;
type Says<Sv, Branch extends string> = Sv extends Record<Branch, infer T> ? KeyOf<T> : never;
/** An area that shows a kind of subject has words for it: in the audit log, and for an event not known by name. */
type SaysSubjects<Kinds extends SubjectKind> = [Kinds] extends [never]
  ? unknown
  : { live: { changed: Record<Kinds, string> }; audit: { subject: Record<Kinds, string> } };

type Declaration<
  Sv extends Words,
  Kinds extends SubjectKind,
  Routes extends readonly AnyRoute[],
  PublicRoutes extends readonly AnyRoute[],
> = {
  /** Every text of the area: its pages, events, audit lines, permissions, objects and rail names. */
  words: { sv: Sv & SaysSubjects<NoInfer<Kinds>>; en: Translated<Sv> };
  /** Pages inside the workspace. */
  routes?: Routes;
  /** Pages that can be seen without having signed in. */
  publicRoutes?: PublicRoutes;
  rail?: readonly RailPlace<Says<Sv, 'nav'>>[];
  starts?: readonly Start<Says<Sv, 'search'>>[];
  finds?: readonly Findable<Says<Sv, 'nav'>>[];
  /** The kinds of subject the area is for, and where each is shown. */
  subjects?: Record<Kinds, SubjectPlace>;
  /** Events that are not announced: steps on the way that the state on screen tells, or what people do with their own accounts. */
  quietEvents?: readonly string[];
};

/** An area as the frame of the page sees it. */
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
