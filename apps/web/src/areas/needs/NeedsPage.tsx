import { IconBulb, IconPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NeedsQuery, NeedState } from '../../graphql/generated/graphql';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { Clock } from '../../components/Clock';
import { FilterTabs } from '../../components/FilterTabs';
import { useFormat } from '../../components/format';
import { ButtonLink } from '../../components/Links';
import { ListPage } from '../../components/ListPage';
import list from '../../components/RowList.module.css';
import { RowLink } from '../../components/RowLink';
import { StateBadge } from '../../components/StateBadge';
import { needTone } from './tones';
import { PAGE_SIZE, usePaging } from '../../components/usePaging';
import { useRole } from '../../shell/me';
import { NeedsDocument } from './needs.graphql';

const states = ['SUBMITTED', 'PUBLISHED', 'WITHDRAWN', 'CLOSED'] as const satisfies readonly NeedState[];
type Show = NeedState | 'ALL';

export function NeedsPage() {
  const { t } = useTranslation();
  const startup = useRole() === 'STARTUP';
  const navigate = useNavigate({ from: '/needs' });
  const search = useSearch({ from: '/workspace/needs' });
  const show: Show = states.find((state) => state === search.show) ?? 'ALL';
  const paging = usePaging([show]);
  const query = useLiveQuery(NeedsDocument, {
    variables: { first: PAGE_SIZE, after: paging.after, states: show === 'ALL' ? null : [show] },
    follows: [{ kind: 'NEED' }, { kind: 'MATCH' }],
  });
  const create = startup && (
    <ButtonLink to="/needs/new" leftSection={<IconPlus size={16} />}>
      {t('needs.create')}
    </ButtonLink>
  );

  return (
    <ListPage
      title={t('needs.title')}
      lead={t('needs.lead')}
      action={create}
      filter={
        <FilterTabs<Show>
          label={t('needs.filter')}
          value={show}
          onChange={(value) => void navigate({ search: { show: value === 'ALL' ? undefined : value } })}
          choices={[
            { value: 'ALL', label: t('list.all') },
            ...states.map((value) => ({ value, label: t(`words.needState.${value}`) })),
          ]}
        />
      }
      query={query}
      of={({ needs }) => needs}
      paging={paging}
      columns="92px minmax(0, 1fr) 150px 132px 148px"
      row={(need) => <NeedRow need={need} />}
      empty={{
        icon: IconBulb,
        title: t('needs.empty'),
        text: startup ? t('needs.emptyStartup') : t('needs.emptyText'),
        action: create,
      }}
    />
  );
}

function NeedRow({ need }: { need: NeedsQuery['needs']['edges'][number]['node'] }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const nextAnswer = need.matches
    .map(({ dueOn }) => dueOn)
    .filter((dueOn) => dueOn !== null)
    .sort()[0];
  return (
    <RowLink subjectId={need.id} to="/needs/$id" params={{ id: need.id }}>
      <span className={`${list.rowCell} ${list.rowWide}`}>{need.referenceNo}</span>
      <span style={{ minWidth: 0 }}>
        <div className={list.rowTitle}>{need.title}</div>
        <div className={list.rowSub}>
          {[need.organisation && text(need.organisation.name), t(`words.needKind.${need.kind}`)]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </span>
      <span className={`${list.rowCell} ${list.rowWide}`}>
        {need.matches.length > 0 ? t('needs.matchCount', { count: need.matches.length }) : t('needs.noMatches')}
      </span>
      <span className={list.rowWide}>{nextAnswer && <Clock dueOn={nextAnswer} />}</span>
      <StateBadge tone={needTone[need.state]} label={t(`words.needState.${need.state}`)} />
    </RowLink>
  );
}
