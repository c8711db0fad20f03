import { IconBuildingCommunity } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationKind, OrganisationsQuery } from '../../graphql/generated/graphql';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { ExternalLink } from '../../components/ExternalLink';
import { useFormat } from '../../components/format';
import { ListPage } from '../../components/ListPage';
import list from '../../components/RowList.module.css';
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
    <ListPage
      title={t('organisations.title')}
      lead={t('organisations.lead')}
      filter={
        <>
          <SearchField label={t('organisations.search')} {...field} />
          <ChoiceFilter
            label={t('organisations.kind')}
            any={t('organisations.anyKind')}
            value={kind}
            onChange={setKind}
            choices={kinds.map((value) => ({ value, label: t(`words.organisationKind.${value}`) }))}
          />
        </>
      }
      query={query}
      of={({ organisations }) => organisations}
      paging={paging}
      columns="minmax(0, 1.4fr) 130px 120px minmax(0, 1fr)"
      row={(organisation) => <OrganisationRow organisation={organisation} />}
      empty={{ icon: IconBuildingCommunity, title: t('organisations.empty') }}
    />
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
