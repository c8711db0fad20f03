import { Drawer } from '@mantine/core';
import { IconMicroscope } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CapabilitiesQuery } from '../../graphql/generated/graphql';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { useFormat } from '../../components/format';
import { ListPage } from '../../components/ListPage';
import list from '../../components/RowList.module.css';
import { RowLink } from '../../components/RowLink';
import { StateBadge } from '../../components/StateBadge';
import { SearchField, useTyped } from '../../components/Toolbar';
import { PAGE_SIZE, usePaging } from '../../components/usePaging';
import { CapabilityDetail } from './CapabilityDetail';
import { CapabilitiesDocument } from './capabilities.graphql';

export function CapabilitiesPage() {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/capabilities' });
  const { open } = useSearch({ from: '/workspace/capabilities' });
  const { field, search } = useTyped();
  const paging = usePaging([search]);
  const query = useLiveQuery(CapabilitiesDocument, {
    variables: { first: PAGE_SIZE, after: paging.after, search },
    follows: [{ kind: 'CAPABILITY' }],
  });
  return (
    <ListPage
      title={t('capabilities.title')}
      lead={t('capabilities.lead')}
      filter={<SearchField label={t('capabilities.search')} {...field} />}
      query={query}
      of={({ capabilities }) => capabilities}
      paging={paging}
      columns="minmax(0, 1.6fr) 130px 130px 190px"
      row={(capability) => <CapabilityRow capability={capability} />}
      empty={{ icon: IconMicroscope, title: t('capabilities.empty') }}
    >
      <Drawer
        opened={open !== undefined}
        onClose={() => void navigate({ search: {} })}
        position="right"
        size={520}
        title={t('capabilities.title')}
        closeButtonProps={{ 'aria-label': t('act.close') }}
      >
        {open && <CapabilityDetail id={open} />}
      </Drawer>
    </ListPage>
  );
}

function CapabilityRow({ capability }: { capability: CapabilitiesQuery['capabilities']['edges'][number]['node'] }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const { id, name, organisation, unit, site, kind, biosafetyLevel, openToCompanies } = capability;
  return (
    <RowLink subjectId={id} to="/capabilities" search={{ open: id }}>
      <span style={{ minWidth: 0 }}>
        <div className={list.rowTitle}>{text(name)}</div>
        <div className={list.rowSub}>{[text(organisation.name), unit, site].filter(Boolean).join(' · ')}</div>
      </span>
      <span className={`${list.rowCell} ${list.rowWide}`}>{t(`words.needKind.${kind}`)}</span>
      <span className={`${list.rowCell} ${list.rowWide}`}>
        {biosafetyLevel !== null && t('capabilities.biosafety', { level: biosafetyLevel })}
      </span>
      <StateBadge
        tone={openToCompanies ? 'active' : openToCompanies === false ? 'off' : 'plain'}
        label={
          openToCompanies
            ? t('capabilities.open')
            : openToCompanies === false
              ? t('capabilities.closed')
              : t('capabilities.openUnknown')
        }
      />
    </RowLink>
  );
}
