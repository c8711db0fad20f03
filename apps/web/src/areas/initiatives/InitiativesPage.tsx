import { IconRoute } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { InitiativesQuery } from '../../graphql/generated/graphql';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { Clock } from '../../components/Clock';
import { useFormat } from '../../components/format';
import { ListPage } from '../../components/ListPage';
import list from '../../components/RowList.module.css';
import { RowLink } from '../../components/RowLink';
import { StateBadge } from '../../components/StateBadge';
import { stageTone } from './tones';
import { PAGE_SIZE, usePaging } from '../../components/usePaging';
import { InitiativesDocument } from './initiatives.graphql';

export function InitiativesPage() {
  const { t } = useTranslation();
  const paging = usePaging();
  const query = useLiveQuery(InitiativesDocument, {
    variables: { first: PAGE_SIZE, after: paging.after },
    follows: [{ kind: 'INITIATIVE' }],
  });
  return (
    <ListPage
      title={t('initiatives.title')}
      lead={t('initiatives.lead')}
      query={query}
      of={({ initiatives }) => initiatives}
      paging={paging}
      columns="minmax(0, 1.2fr) minmax(0, 1fr) 140px 132px"
      row={(initiative) => <InitiativeRow initiative={initiative} />}
      empty={{ icon: IconRoute, title: t('initiatives.empty'), text: t('initiatives.emptyText') }}
    />
  );
}

function InitiativeRow({ initiative }: { initiative: InitiativesQuery['initiatives']['edges'][number]['node'] }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const { milestones } = initiative;
  const done = milestones.filter(({ state }) => state === 'DONE').length;
  const next = milestones
    .filter(({ state }) => state === 'PLANNED')
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn))[0];
  return (
    <RowLink subjectId={initiative.id} to="/initiatives/$id" params={{ id: initiative.id }}>
      <span style={{ minWidth: 0 }}>
        <div className={list.rowTitle}>{text(initiative.title)}</div>
        <div className={list.rowSub}>
          {text(initiative.organisation.name)} · {initiative.processLeaderName}
        </div>
      </span>
      <span className={list.rowWide} style={{ minWidth: 0 }}>
        <div className={list.rowCell}>
          {milestones.length > 0
            ? t('initiatives.progress', { done, total: milestones.length })
            : t('initiatives.noMilestones')}
        </div>
        {next && <div className={list.rowSub}>{t('initiatives.nextMilestone', { title: next.title })}</div>}
      </span>
      <span className={list.rowWide}>
        <Clock dueOn={next?.dueOn} />
      </span>
      <StateBadge tone={stageTone[initiative.stage]} label={t(`words.stage.${initiative.stage}`)} />
    </RowLink>
  );
}
