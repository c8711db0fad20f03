import { IconFileText } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ReportsQuery, ReportState } from '../../graphql/generated/graphql';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { Clock } from '../../components/Clock';
import { FilterTabs } from '../../components/FilterTabs';
import { useFormat } from '../../components/format';
import { ListPage } from '../../components/ListPage';
import list from '../../components/RowList.module.css';
import { RowLink } from '../../components/RowLink';
import { StateBadge } from '../../components/StateBadge';
import { reportTone } from './tones';
import { PAGE_SIZE, usePaging } from '../../components/usePaging';
import { useRole } from '../../shell/me';
import { ReportsDocument } from './reports.graphql';

const selections = {
  sender: {
    open: ['DRAFT', 'VALIDATED', 'COMPLETION_ASKED'],
    underway: ['APPROVED', 'QUEUED', 'DELIVERING', 'DELIVERED', 'RECEIVED'],
    closed: ['ACCEPTED'],
  },
  receiver: {
    open: ['DELIVERED', 'RECEIVED'],
    underway: ['APPROVED', 'QUEUED', 'DELIVERING', 'COMPLETION_ASKED'],
    closed: ['ACCEPTED'],
  },
} as const satisfies Record<string, Record<string, readonly ReportState[]>>;
const shows = ['open', 'underway', 'closed'] as const;
type Show = (typeof shows)[number] | 'all';

export function ReportsPage() {
  const { t } = useTranslation();
  const selection = selections[useRole() === 'COORDINATOR' ? 'receiver' : 'sender'];
  const navigate = useNavigate({ from: '/reports' });
  const search = useSearch({ from: '/workspace/reports' });
  const show: Show = shows.find((each) => each === search.show) ?? 'all';
  const paging = usePaging([show]);
  const query = useLiveQuery(ReportsDocument, {
    variables: { first: PAGE_SIZE, after: paging.after, states: show === 'all' ? null : [...selection[show]] },
    follows: [{ kind: 'REPORT' }],
  });

  return (
    <ListPage
      title={t('reports.title')}
      lead={t('reports.lead')}
      filter={
        <FilterTabs<Show>
          label={t('reports.filter.label')}
          value={show}
          onChange={(value) => void navigate({ search: { show: value === 'all' ? undefined : value } })}
          choices={[
            { value: 'all', label: t('list.all') },
            ...shows.map((value) => ({ value, label: t(`reports.filter.${value}`) })),
          ]}
        />
      }
      query={query}
      of={({ reports }) => reports}
      paging={paging}
      columns="minmax(0, 1.4fr) minmax(0, 1fr) 150px 184px"
      row={(report) => <ReportRow report={report} />}
      empty={{ icon: IconFileText, title: t('reports.empty'), text: t('reports.emptyText') }}
    />
  );
}

/** Only in these states the due date is shown as urgent; a delivered report has no deadline. */
const pressing: readonly ReportState[] = ['DRAFT', 'VALIDATED', 'COMPLETION_ASKED'];

function ReportRow({ report }: { report: ReportsQuery['reports']['edges'][number]['node'] }) {
  const { t } = useTranslation();
  const { text, span } = useFormat();
  return (
    <RowLink subjectId={report.id} to="/reports/$id" params={{ id: report.id }}>
      <span style={{ minWidth: 0 }}>
        <div className={list.rowTitle}>{text(report.initiative.title)}</div>
        <div className={list.rowSub}>
          {t('reports.revision', { revision: report.revision })}
          {report.receiverDiarienummer && ` · ${report.receiverDiarienummer}`}
        </div>
      </span>
      <span className={list.rowWide} style={{ minWidth: 0 }}>
        <div className={list.rowCell}>{text(report.recipient.name)}</div>
        <div className={list.rowSub}>{span(report.periodFrom, report.periodTo)}</div>
      </span>
      <span className={list.rowWide}>{pressing.includes(report.state) && <Clock dueOn={report.dueOn} />}</span>
      <StateBadge tone={reportTone[report.state]} label={t(`words.reportState.${report.state}`)} />
    </RowLink>
  );
}
