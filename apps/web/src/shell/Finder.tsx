import { useQuery } from '@apollo/client/react';
import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconBulb, IconFileText, IconPlus, IconRoute, IconSearch } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../components/format';
import type { Place } from './destinations';
import { useRole } from './me';
import { FindableDocument } from './spotlight.graphql';

/** Ctrl+K or Cmd+K: go anywhere, find anything. What can be found is fetched when it is first opened. */
export function Finder({ places }: { places: readonly Place[] }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const router = useRouter();
  const role = useRole();
  const [opened, setOpened] = useState(false);
  const { data } = useQuery(FindableDocument, {
    variables: {
      needs: role === 'STAFF' || role === 'ADMIN' || role === 'STARTUP',
      reports: role === 'STAFF' || role === 'ADMIN' || role === 'COORDINATOR',
    },
    skip: !opened,
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });

  const pages: SpotlightActionData[] = places.map(({ name, to, icon: Icon }) => ({
    id: `page-${name}`,
    label: t(`nav.${name}`),
    leftSection: <Icon size={17} stroke={1.7} />,
    onClick: () => void router.navigate({ to }),
  }));
  if (role === 'STARTUP') {
    pages.push({
      id: 'page-new-need',
      label: t('search.newNeed'),
      leftSection: <IconPlus size={17} stroke={1.7} />,
      onClick: () => void router.navigate({ to: '/needs/new' }),
    });
  }

  const needs: SpotlightActionData[] = (data?.needs?.edges ?? []).map(({ node }) => ({
    id: node.id,
    label: node.title,
    description: node.referenceNo,
    leftSection: <IconBulb size={17} stroke={1.7} />,
    onClick: () => void router.navigate({ to: '/needs/$id', params: { id: node.id } }),
  }));
  const initiatives: SpotlightActionData[] = (data?.initiatives.edges ?? []).map(({ node }) => ({
    id: node.id,
    label: text(node.title),
    leftSection: <IconRoute size={17} stroke={1.7} />,
    onClick: () => void router.navigate({ to: '/initiatives/$id', params: { id: node.id } }),
  }));
  const reports: SpotlightActionData[] = (data?.reports?.edges ?? []).map(({ node }) => ({
    id: node.id,
    label: text(node.initiative.title),
    description: `${text(node.recipient.name)} · ${t('reports.revision', { revision: node.revision })}`,
    leftSection: <IconFileText size={17} stroke={1.7} />,
    onClick: () => void router.navigate({ to: '/reports/$id', params: { id: node.id } }),
  }));

  const groups: SpotlightActionGroupData[] = [
    { group: t('search.pages'), actions: pages },
    { group: t('nav.needs'), actions: needs },
    { group: t('nav.initiatives'), actions: initiatives },
    { group: t('nav.reports'), actions: reports },
  ].filter(({ actions }) => actions.length > 0);

  return (
    <Spotlight
      actions={groups}
      shortcut="mod + K"
      nothingFound={t('search.nothing')}
      highlightQuery
      scrollable
      maxHeight={420}
      limit={24}
      onSpotlightOpen={() => setOpened(true)}
      searchProps={{
        leftSection: <IconSearch size={18} stroke={1.7} />,
        placeholder: t('search.placeholder'),
        'aria-label': t('search.placeholder'),
      }}
    />
  );
}
