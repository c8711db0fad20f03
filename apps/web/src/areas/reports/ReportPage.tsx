import { IconMessageReport } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { Facts } from '../../components/Facts';
import { useFormat } from '../../components/format';
import { TextLink } from '../../components/Links';
import { Loaded } from '../../components/Loaded';
import { Page, Section, WithInspector } from '../../components/Page';
import classes from './reports.module.css';
import { Timeline } from '../../components/Timeline';
import { Figures } from './Figures';
import { useRole } from '../../shell/me';
import { Attempts, Files, Problems } from './ReportEvidence';
import { ReportNextStep } from './ReportNextStep';
import { ReportProgress } from './ReportProgress';
import { ReportDocument, type Report } from './reports.graphql';

export function ReportPage() {
  const { id } = useParams({ from: '/workspace/reports/$id' });
  const query = useLiveQuery(ReportDocument, { variables: { id }, follows: [{ kind: 'REPORT', id }] });
  return <Loaded query={query}>{({ report }) => <ReportView key={report.id} report={report} />}</Loaded>;
}

function ReportView({ report }: { report: Report }) {
  const { t } = useTranslation();
  const role = useRole();
  const { text, span, date, moment } = useFormat();

  const inspector = (
    <>
      <ReportNextStep report={report} />
      <Facts
        facts={[
          [t('reports.recipient'), text(report.recipient.name)],
          [t('reports.diarienummer'), report.receiverDiarienummer],
          [t('reports.period'), span(report.periodFrom, report.periodTo)],
          [t('reports.due'), date(report.dueOn)],
          [
            t('reports.initiative'),
            <TextLink key="initiative" size="sm" to="/initiatives/$id" params={{ id: report.initiative.id }}>
              {text(report.initiative.title)}
            </TextLink>,
          ],
          [t('reports.signatory'), report.signatoryName],
          [t('reports.template'), report.template],
          [t('reports.created'), moment(report.createdAt)],
          [t('reports.delivered'), report.deliveredAt && moment(report.deliveredAt)],
          [t('reports.received'), report.receivedAt && moment(report.receivedAt)],
        ]}
      />
      <Section title={t('reports.history')}>
        <Timeline
          steps={report.history.map(({ at, toState, byName }) => ({
            key: `${at} ${toState}`,
            at,
            text: t(`words.reportState.${toState}`),
            note: byName,
          }))}
        />
      </Section>
    </>
  );

  return (
    <Page
      title={text(report.initiative.title)}
      lead={`${text(report.recipient.name)} · ${span(report.periodFrom, report.periodTo)}`}
      crumb={
        <>
          <Link to="/reports">{t('reports.title')}</Link> <span aria-hidden>/</span>{' '}
          {t('reports.revision', { revision: report.revision })}
        </>
      }
    >
      <ReportProgress state={report.state} />
      <WithInspector label={t('needs.facts')} inspector={inspector}>
        {report.completionComment && (
          <section className={classes.asked} aria-label={t('reports.completion')}>
            <IconMessageReport size={18} stroke={1.8} aria-hidden />
            <div>
              <h2>{t('reports.completion')}</h2>
              <p>{report.completionComment}</p>
            </div>
          </section>
        )}
        <Figures figures={report.figures} />
        <Problems problems={report.problems} />
        <Files files={report.files} />
        {/* Only the sender sees the deliveries; recipients do not. */}
        {role !== 'COORDINATOR' && <Attempts attempts={report.attempts} />}
      </WithInspector>
    </Page>
  );
}
