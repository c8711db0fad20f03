import { IconPlus, IconScale } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AllocationRoundState, RoundsQuery } from '../../graphql/generated/graphql';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { FilterTabs } from '../../components/FilterTabs';
import { useFormat } from '../../components/format';
import { ButtonLink } from '../../components/Links';
import { ListPage } from '../../components/ListPage';
import list from '../../components/RowList.module.css';
import { RowLink } from '../../components/RowLink';
import { StateBadge } from '../../components/StateBadge';
import { roundTone } from './tones';
import { PAGE_SIZE, usePaging } from '../../components/usePaging';
import { useRole } from '../../shell/me';
import { closingText } from './closingText';
import { RoundsDocument } from './rounds.graphql';

const states = ['DRAFT', 'OPEN', 'CLOSED', 'PUBLISHED', 'CANCELLED'] as const satisfies readonly AllocationRoundState[];
type Show = AllocationRoundState | 'ALL';

export function RoundsPage() {
  const { t } = useTranslation();
  const role = useRole();
  const staff = role === 'STAFF' || role === 'ADMIN';
  const navigate = useNavigate({ from: '/rounds' });
  const search = useSearch({ from: '/workspace/rounds' });
  const show: Show = states.find((state) => state === search.show) ?? 'ALL';
  const paging = usePaging([show]);
  const query = useLiveQuery(RoundsDocument, {
    variables: { first: PAGE_SIZE, after: paging.after, states: show === 'ALL' ? null : [show] },
    follows: [{ kind: 'ROUND' }],
  });
  const shown = staff ? states : states.filter((state) => state !== 'DRAFT');
  const create = staff && (
    <ButtonLink to="/rounds/new" leftSection={<IconPlus size={16} />}>
      {t('rounds.create')}
    </ButtonLink>
  );

  return (
    <ListPage
      title={t('rounds.title')}
      lead={staff ? t('rounds.lead') : t('rounds.partyLead')}
      action={create}
      filter={
        <FilterTabs<Show>
          label={t('rounds.filter')}
          value={show}
          onChange={(value) => void navigate({ search: { show: value === 'ALL' ? undefined : value } })}
          choices={[
            { value: 'ALL', label: t('list.all') },
            ...shown.map((value) => ({ value, label: t(`words.roundState.${value}`) })),
          ]}
        />
      }
      query={query}
      of={({ allocationRounds }) => allocationRounds}
      paging={paging}
      columns="minmax(0, 1fr) 240px 132px"
      row={(round) => <RoundRow round={round} />}
      empty={{
        icon: IconScale,
        title: t('rounds.empty'),
        text: staff ? t('rounds.emptyText') : t('rounds.emptyParty'),
        action: create,
      }}
    />
  );
}

function RoundRow({ round }: { round: RoundsQuery['allocationRounds']['edges'][number]['node'] }) {
  const { t } = useTranslation();
  const { text, moment } = useFormat();
  return (
    <RowLink subjectId={round.id} to="/rounds/$id" params={{ id: round.id }}>
      <span style={{ minWidth: 0 }}>
        <div className={list.rowTitle}>{text(round.title)}</div>
        {round.needCount !== null && round.slotCount !== null && (
          <div className={list.rowSub}>{t('rounds.counts', { needs: round.needCount, slots: round.slotCount })}</div>
        )}
      </span>
      <span className={`${list.rowCell} ${list.rowWide}`}>{closingText(round, t, moment)}</span>
      <StateBadge tone={roundTone[round.state]} label={t(`words.roundState.${round.state}`)} />
    </RowLink>
  );
}
