import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { categoryOf } from './explainError';
import type { Follow } from './follows';

type Options<TVariables> = {
  variables: TVariables;
  follows: readonly Follow[];
  /** Interval in milliseconds at which the query is repeated anyway, for changes without an event; 0 for never. */
  pollMs?: number;
  /** A change elsewhere may show a few seconds later: for queries that sum up much and follow everything. */
  unhurried?: boolean;
};

/** A query that stays current: it is refetched when one of the subjects it follows changes, here or elsewhere. */
export function useLiveQuery<TData, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
  { variables, follows, pollMs = 0, unhurried = false }: Options<TVariables>,
) {
  const { data, previousData, error, loading, refetch } = useQuery(document, {
    variables,
    context: { follows, unhurried },
    pollInterval: pollMs,
  } as useQuery.Options<TData, TVariables>);
  // While a filter changes or the network is interrupted, the previous answer stays, so that the page does not jump. A
  // refusal by the server replaces it, because the user may no longer see the data.
  const refused = categoryOf(error) !== undefined;
  return { data: (refused ? undefined : (data ?? previousData)) as TData | undefined, error, loading, refetch };
}
