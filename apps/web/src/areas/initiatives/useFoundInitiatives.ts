import { useQuery } from '@apollo/client/react';
import { useFormat } from '../../components/format';
import type { Found } from '../defineArea';
import { FindableInitiativesDocument } from './find.graphql';

export function useFoundInitiatives(skip: boolean): Found[] {
  const { text } = useFormat();
  const { data } = useQuery(FindableInitiativesDocument, {
    skip,
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });
  return (data?.initiatives.edges ?? []).map(({ node: { id, title } }) => ({ id, label: text(title) }));
}
