import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { categoryOf } from './explainError';
import type { Follow } from './follows';

type Options<TVariables> = {
  variables: TVariables;
  follows: readonly Follow[];
  /** Milliseconds after which it is asked again anyway, for what no event tells; 0 for never. */
  pollMs?: number;
};

/** A query that stays fresh: it is asked again when one of the subjects it follows changes, here or elsewhere. */
export function useLiveQuery<TData, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
  { variables, follows, pollMs = 0 }: Options<TVariables>,
) {
  const { data, previousData, error, loading, refetch } = useQuery(document, {
    variables,
    context: { follows },
    pollInterval: pollMs,
  } as useQuery.Options<TData, TVariables>);
  // While a filter changes or the network is away the former answer stays, so the page does not jump. A refusal by the
  // server does replace it: what one may no longer see is gone.
  const refused = categoryOf(error) !== undefined;
  return { data: (refused ? undefined : (data ?? previousData)) as TData | undefined, error, loading, refetch };
}
