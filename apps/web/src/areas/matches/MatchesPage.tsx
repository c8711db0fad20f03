import { IconChartDots3, IconInbox } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MatchesQuery, MatchState } from '../../graphql/generated/graphql';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { Clock } from '../../components/Clock';
import { FilterTabs } from '../../components/FilterTabs';
import { useFormat } from '../../components/format';
import { ListPage } from '../../components/ListPage';
import list from '../../components/RowList.module.css';
import { RowLink } from '../../components/RowLink';
import { StateBadge } from '../../components/StateBadge';
import { matchTone } from './tones';
import { PAGE_SIZE, usePaging } from '../../components/usePaging';
import { useRole } from '../../shell/me';
import { MatchesDocument } from './matches.graphql';

const selections = {
  open: ['SUGGESTED', 'SHORTLISTED', 'INTEREST_ASKED', 'INTERESTED', 'NDA'],
  waiting: ['INTEREST_ASKED'],
  agreed: ['INTRODUCED', 'MEETING', 'AGREEMENT', 'RUNNING', 'DONE'],
  ended: ['DECLINED', 'WITHDRAWN', 'FAILED'],
} as const satisfies Record<string, readonly MatchState[]>;
type Show = keyof typeof selections | 'all';

export function MatchesPage() {
  const { t } = useTranslation();
  const partner = useRole() === 'PARTNER';
  const navigate = useNavigate({ from: '/matches' });
  const search = useSearch({ from: '/workspace/matches' });
  const show: Show = search.show !== undefined && search.show in selections ? (search.show as Show) : 'all';
  const paging = usePaging([show]);
  const query = useLiveQuery(MatchesDocument, {
    variables: { first: PAGE_SIZE, after: paging.after, states: show === 'all' ? null : [...selections[show]] },
    follows: [{ kind: 'MATCH' }, { kind: 'NEED' }],
  });
  const title = partner ? t('matches.inboxTitle') : t('matches.title');

  return (
    <ListPage
      title={title}
      lead={partner ? t('matches.inboxLead') : t('matches.lead')}
      filter={
        <FilterTabs<Show>
          label={t('matches.filter.label')}
          value={show}
          onChange={(value) => void navigate({ search: { show: value === 'all' ? undefined : value } })}
          choices={[
            { value: 'all', label: t('list.all') },
            ...(['open', 'waiting', 'agreed', 'ended'] as const).map((value) => ({
              value,
              label: t(`matches.filter.${value}`),
            })),
          ]}
        />
      }
      query={query}
      of={({ matches }) => matches}
      paging={paging}
      columns="minmax(0, 1.2fr) minmax(0, 1fr) 140px 172px"
      row={(match) => <MatchRow match={match} />}
      empty={{
        icon: partner ? IconInbox : IconChartDots3,
        title: partner ? t('matches.inboxEmpty') : t('matches.empty'),
        text: partner ? t('matches.inboxEmptyText') : t('matches.emptyText'),
      }}
    />
  );
}

function MatchRow({ match }: { match: MatchesQuery['matches']['edges'][number]['node'] }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const { need, capability } = match;
  return (
    <RowLink subjectId={match.id} to="/matches/$id" params={{ id: match.id }}>
      <span style={{ minWidth: 0 }}>
        <div className={list.rowTitle}>{need.title}</div>
        <div className={list.rowSub}>
          {[need.referenceNo, need.organisation && text(need.organisation.name)].filter(Boolean).join(' · ')}
        </div>
      </span>
      <span className={list.rowWide} style={{ minWidth: 0 }}>
        <div className={list.rowCell}>{capability ? text(capability.name) : t('matches.unknownPartner')}</div>
        {capability && <div className={list.rowSub}>{text(capability.organisation.name)}</div>}
      </span>
      <span className={list.rowWide}>
        <Clock dueOn={match.dueOn} />
      </span>
      <StateBadge tone={matchTone[match.state]} label={t(`words.matchState.${match.state}`)} />
    </RowLink>
  );
}
