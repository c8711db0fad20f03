import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../components/format';
import type { Found } from '../defineArea';
import { FindableReportsDocument } from './find.graphql';

export function useFoundReports(skip: boolean): Found[] {
  const { t } = useTranslation();
  const { text } = useFormat();
  const { data } = useQuery(FindableReportsDocument, { skip, errorPolicy: 'all', fetchPolicy: 'cache-and-network' });
  return (data?.reports.edges ?? []).map(({ node: { id, revision, recipient, initiative } }) => ({
    id,
    label: text(initiative.title),
    description: `${text(recipient.name)} · ${t('reports.revision', { revision })}`,
  }));
}
