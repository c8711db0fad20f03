import { IconBuildingCommunity } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationKind, OrganisationsQuery } from '../../graphql/generated/graphql';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { EmptyState } from '../../components/EmptyState';
import { ExternalLink } from '../../components/ExternalLink';
import { useFormat } from '../../components/format';
import { Loaded } from '../../components/Loaded';
import { Page } from '../../components/Page';
import list from '../../components/RowList.module.css';
import toolbar from '../../components/Toolbar.module.css';
import { RowList } from '../../components/RowList';
import { ChoiceFilter, SearchField, useTyped } from '../../components/Toolbar';
import { PAGE_SIZE, usePaging } from '../../components/usePaging';
import { OrganisationsDocument } from './organisations.graphql';

const kinds = [
  'STARTUP',
  'COMPANY',
  'LAB',
  'HOSPITAL',
  'UNIVERSITY',
  'MUNICIPALITY',
  'REGION',
  'AUTHORITY',
  'FOUNDATION',
  'INVESTOR',
  'OTHER',
] as const satisfies readonly OrganisationKind[];

export function OrganisationsPage() {
  const { t } = useTranslation();
  const { field, search } = useTyped();
  const [kind, setKind] = useState<OrganisationKind | ''>('');
  const paging = usePaging([search, kind]);
  const query = useLiveQuery(OrganisationsDocument, {
    variables: { first: PAGE_SIZE, after: paging.after, search, kind: kind || null },
    follows: [{ kind: 'ORGANISATION' }, { kind: 'IMPORT' }],
  });
  return (
    <Page title={t('organisations.title')} lead={t('organisations.lead')}>
      <div className={toolbar.toolbar}>
        <SearchField label={t('organisations.search')} {...field} />
        <ChoiceFilter
          label={t('organisations.kind')}
          any={t('organisations.anyKind')}
          value={kind}
          onChange={setKind}
          choices={kinds.map((value) => ({ value, label: t(`words.organisationKind.${value}`) }))}
        />
      </div>
      <Loaded query={query}>
        {({ organisations }) =>
          organisations.totalCount === 0 ? (
            <EmptyState icon={IconBuildingCommunity} title={t('organisations.empty')} />
          ) : (
            <RowList
              label={t('organisations.title')}
              columns="minmax(0, 1.4fr) 130px 120px minmax(0, 1fr)"
              page={organisations}
              paging={paging}
            >
              {organisations.edges.map(({ node }) => (
                <OrganisationRow key={node.id} organisation={node} />
              ))}
            </RowList>
          )
        }
      </Loaded>
    </Page>
  );
}

function OrganisationRow({
  organisation,
}: {
  organisation: OrganisationsQuery['organisations']['edges'][number]['node'];
}) {
  const { t } = useTranslation();
  const { text, date } = useFormat();
  const { name, kind, orgnr, municipality, clusterRoles, website, source, retrievedAt } = organisation;
  return (
    <li className={list.row}>
      <span style={{ minWidth: 0 }}>
        <div className={list.rowTitle}>
          {website ? <ExternalLink url={website}>{text(name)}</ExternalLink> : text(name)}
        </div>
        <div className={list.rowSub}>
          {[orgnr && `${t('organisations.orgnr')} ${orgnr}`, municipality].filter(Boolean).join(' · ')}
        </div>
      </span>
      <span className={list.rowCell}>{t(`words.organisationKind.${kind}`)}</span>
      <span className={`${list.rowCell} ${list.rowWide}`}>
        {clusterRoles.map((role) => t(`words.clusterRole.${role}`)).join(', ')}
      </span>
      <span className={`${list.rowSub} ${list.rowWide}`}>
        {[source, retrievedAt && t('organisations.retrieved', { date: date(retrievedAt) })].filter(Boolean).join(', ')}
      </span>
    </li>
  );
}
