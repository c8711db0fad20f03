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
  }
}

/** Events come in bursts (several events of one use case): wait for the end of the burst, then refetch once. */
const burstMs = 50;
let touched: SubjectRef[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

/** Refetches the queries on screen that follow one of these subjects, and no others. */
export function refetchFollowers(refs: readonly SubjectRef[]): void {
  touched.push(...refs);
  timer ??= setTimeout(() => {
    const changed = touched;
    touched = [];
    timer = undefined;
    for (const query of client.getObservableQueries('active')) {
      if (isStale(query, changed)) void query.refetch().catch(() => undefined);
    }
  }, burstMs);
}

function isStale(query: ObservableQuery, changed: readonly SubjectRef[]): boolean {
  const follows = query.options.context?.follows ?? [];
  return follows.some((follow) =>
    changed.some((ref) => ref.kind === follow.kind && (follow.id === undefined || follow.id === ref.id)),
  );
}
