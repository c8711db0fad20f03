import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from './client';
import { useNotice } from '../components/useNotice';
import { categoryOf, explainError, refusedFields } from './explainError';
import { refetchFollowers, type SubjectRef } from './follows';

type Options<TData> = {
  /** What the command changes: queries that follow these subjects are refetched without waiting for the live event. */
  touches?: readonly SubjectRef[];
  /** The message after success; null when the answer itself is shown. */
  done?: (data: TData) => string | null;
  /** Receives the server's field errors, so that a form can show each beside its field. */
  refused?: (fields: Record<string, string>) => void;
};

/**
 * A mutation with its messages: shows a sentence after success or failure, and refetches the queries it touches. `run`
 * returns undefined when it failed, so that a dialog stays open with the user's input.
 */
export function useCommand<TData, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
  { touches = [], done, refused }: Options<TData> = {},
) {
  const { t, i18n } = useTranslation();
  const notice = useNotice();
  const [loading, setLoading] = useState(false);

  async function run(variables: TVariables): Promise<TData | undefined> {
    setLoading(true);
    try {
      const { data } = await client.mutate({ mutation: document, variables } as ApolloClient.MutateOptions<
        TData,
        TVariables
      >);
      refetchFollowers(touches);
      const result = data as TData;
      const sentence = done?.(result);
      if (sentence) notice({ message: sentence, autoClose: 3000 });
      return result;
    } catch (error) {
      if (categoryOf(error) === 'CONFLICT') refetchFollowers(touches);
      const fields = refusedFields(error, i18n.language);
      if (refused && Object.keys(fields).length > 0) {
        refused(fields);
        return undefined;
      }
      notice({
        color: 'red',
        title: t('trouble.title'),
        message: explainError(error, t, i18n.language),
        autoClose: 8000,
        role: 'alert',
      });
      return undefined;
    } finally {
      setLoading(false);
    }
  }

  return { run, loading };
}
