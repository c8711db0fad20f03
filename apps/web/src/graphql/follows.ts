import type { ObservableQuery } from '@apollo/client';
import { client } from './client';
import type { SubjectKind } from './generated/graphql';

export type SubjectRef = { kind: SubjectKind; id: string };

/** What a query shows: one thing (kind and id) or anything of a kind. */
export type Follow = { kind: SubjectKind; id?: string };

declare module '@apollo/client' {
  interface DefaultContext {
    /** Changes to these subjects make the query stale. */
    follows?: readonly Follow[];
  }
}

/** Events come in bursts (one use case, several events): wait for the burst to end, then ask once. */
const burstMs = 50;
let touched: SubjectRef[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

/** Asks again for every query on screen that follows one of these subjects, and for no other. */
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
