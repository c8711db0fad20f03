import type { ObservableQuery } from '@apollo/client';
import { client } from './client';
import type { SubjectKind } from './generated/graphql';

export type SubjectRef = { kind: SubjectKind; id: string };

/** The subject of a query: one object (kind and id), or all objects of a kind. */
export type Follow = { kind: SubjectKind; id?: string };

declare module '@apollo/client' {
  interface DefaultContext {
    /** A change of one of these subjects makes the query out of date. */
    follows?: readonly Follow[];
    /** The query sums up much, and is asked by many at the same event: it may come a little later. */
    unhurried?: boolean;
  }
}

/** Events come in bursts (several events of one use case): wait for the end of the burst, then refetch once. */
const burstMs = 50;
let touched: SubjectRef[] = [];
let hurry = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** An event reaches all open pages at the same moment: those that sum up much ask within this time, each at its own. */
const spreadMs = 2_000;
/** Time between two refetches of an unhurried query, however many events come. */
const apartMs = 5_000;
const refetched = new WeakMap<ObservableQuery, number>();
const due = new WeakSet<ObservableQuery>();

/**
 * Refetches the queries on screen that follow one of these subjects, and no others.
 * @param own whether this page has made the change: then every query is refetched at once.
 */
export function refetchFollowers(refs: readonly SubjectRef[], own = false): void {
  touched.push(...refs);
  hurry ||= own;
  timer ??= setTimeout(() => {
    const changed = touched;
    const now = hurry;
    touched = [];
    hurry = false;
    timer = undefined;
    for (const query of client.getObservableQueries('active')) {
      if (!isStale(query, changed)) continue;
      if (now || !query.options.context?.unhurried) refetch(query);
      else refetchLater(query);
    }
  }, burstMs);
}

function refetch(query: ObservableQuery): void {
  refetched.set(query, Date.now());
  void query.refetch().catch(() => undefined);
}

function refetchLater(query: ObservableQuery): void {
  if (due.has(query)) return;
  due.add(query);
  const wait = Math.max(Math.random() * spreadMs, (refetched.get(query) ?? 0) + apartMs - Date.now());
  setTimeout(() => {
    due.delete(query);
    if (client.getObservableQueries('active').has(query)) refetch(query);
  }, wait);
}

function isStale(query: ObservableQuery, changed: readonly SubjectRef[]): boolean {
  const follows = query.options.context?.follows ?? [];
  return follows.some((follow) =>
    changed.some((ref) => ref.kind === follow.kind && (follow.id === undefined || follow.id === ref.id)),
  );
}
