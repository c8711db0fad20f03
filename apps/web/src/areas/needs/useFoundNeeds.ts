import { useQuery } from '@apollo/client/react';
import type { Found } from '../defineArea';
import { FindableNeedsDocument } from './find.graphql';

export function useFoundNeeds(skip: boolean): Found[] {
  const { data } = useQuery(FindableNeedsDocument, { skip, errorPolicy: 'all', fetchPolicy: 'cache-and-network' });
  return (data?.needs.edges ?? []).map(({ node: { id, title, referenceNo } }) => ({
    id,
    label: title,
    description: referenceNo,
  }));
}
