import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { Follow } from './follows';

type Options<TVariables> = { variables: TVariables; follows: readonly Follow[] };

/** A query that stays fresh: it is asked again when one of the subjects it follows changes, here or elsewhere. */
export function useLiveQuery<TData, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
  { variables, follows }: Options<TVariables>,
) {
  const { data, previousData, error, loading, refetch } = useQuery(document, {
    variables,
    context: { follows },
  } as useQuery.Options<TData, TVariables>);
  return {
    /** While a filter changes the former answer stays, so the page does not jump. */
    data: (data ?? previousData) as TData | undefined,
    error,
    loading,
    refetch,
  };
}
