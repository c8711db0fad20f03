import { Alert, Button, Group, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportState } from '../../graphql/generated/graphql';
import { useCommand } from '../../graphql/useCommand';
import { Dialog } from '../../components/Dialog';
import { stockholmDate, useFormat } from '../../components/format';
import { NextStep } from '../../components/NextStep';
import { reportTone } from './tones';
import { useRole } from '../../shell/me';
import { DraftReportDocument } from '../initiatives/initiatives.graphql';
import { AcknowledgeDialog, CompletionDialog } from './ReportDialogs';
import { ProblemList } from './ReportEvidence';
import type { Report } from './reports.graphql';
import { AcceptReportDocument, SendReportDocument } from './reports.graphql';

const revisionDueInMs = 14 * 86_400_000;

type DialogName = 'send' | 'acknowledge' | 'complete';

/** States whose text is the same for all readers; the other texts depend on who has to act next. */
const meaning = {
  DRAFT: 'DRAFT',
  VALIDATED: 'DRAFT',
  APPROVED: 'QUEUED',
  QUEUED: 'QUEUED',
  DELIVERING: 'DELIVERING',
  DELIVERED: 'DELIVERED',
  RECEIVED: 'RECEIVED',
  COMPLETION_ASKED: 'COMPLETION_ASKED',
  ACCEPTED: 'ACCEPTED',
} as const satisfies Record<ReportState, string>;

export function ReportNextStep({ report }: { report: Report }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const [dialog, setDialog] = useState<DialogName>();
  const close = () => setDialog(undefined);
  const accept = useCommand(AcceptReportDocument, {
    touches: [{ kind: 'REPORT', id: report.id }],
    done: () => t('reports.accept.done'),
  });
  const router = useRouter();
  const draft = useCommand(DraftReportDocument, { done: () => t('initiatives.draft.done') });
  const role = useRole();
  const [revisionKey] = useState(() => crypto.randomUUID());
  const revisable = report.state === 'COMPLETION_ASKED' && (role === 'STAFF' || role === 'ADMIN');

  /** A requested completion is answered by a new revision of the same report; the first one stays as it was sent. */
  async function revise(): Promise<void> {
    const { initiative, recipient, periodFrom, periodTo } = report;
    const dueOn = stockholmDate(new Date(Date.now() + revisionDueInMs));
    const input = {
      initiativeId: initiative.id,
      recipientId: recipient.id,
      periodFrom,
      periodTo,
      dueOn,
      idempotencyKey: revisionKey,
    };
    const done = await draft.run({ input });
    if (done) await router.navigate({ to: '/reports/$id', params: { id: done.draftReport.id } });
  }

  const may = (action: Report['actions'][number]) => report.actions.includes(action);
  const due = { date: date(report.dueOn) };
  const sending = may('SEND');
  const text =
    report.state === 'DELIVERED' && may('ACKNOWLEDGE')
      ? t('reports.next.DELIVERED_RECEIVER')
      : report.state === 'RECEIVED' && may('ACCEPT')
        ? t('reports.next.RECEIVED_RECEIVER')
        : revisable
          ? t('reports.next.COMPLETION_ASKED_SENDER')
          : t(`reports.next.${meaning[report.state]}`, due);

  function action() {
    if (sending) return <Button onClick={() => setDialog('send')}>{t('reports.send.action')}</Button>;
    if (may('ACKNOWLEDGE'))
      return <Button onClick={() => setDialog('acknowledge')}>{t('reports.acknowledge.action')}</Button>;
    if (may('ACCEPT')) {
      return (
        <Button loading={accept.loading} onClick={() => void accept.run({ id: report.id, version: report.version })}>
          {t('reports.accept.action')}
        </Button>
      );
    }
    if (revisable) {
      return (
        <Button loading={draft.loading} onClick={() => void revise()}>
          {t('reports.revise.action')}
        </Button>
      );
    }
    return null;
  }

  return (
    <>
      <NextStep
        tone={reportTone[report.state]}
        state={t(`words.reportState.${report.state}`)}
        dueOn={sending ? report.dueOn : null}
        text={text}
        action={action()}
        others={
          may('ASK_COMPLETION') && (
            <Button variant="default" onClick={() => setDialog('complete')}>
              {t('reports.complete.action')}
            </Button>
          )
        }
      />
      {dialog === 'send' && <SendDialog report={report} close={close} />}
      {dialog === 'acknowledge' && <AcknowledgeDialog report={report} close={close} />}
      {dialog === 'complete' && <CompletionDialog report={report} close={close} />}
    </>
  );
}

function SendDialog({ report, close }: { report: Report; close: () => void }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const [problems, setProblems] = useState<Report['problems']>();
  const send = useCommand(SendReportDocument, {
    touches: [{ kind: 'REPORT', id: report.id }],
    done: ({ sendReport }) => (sendReport.__typename === 'Report' ? t('reports.send.done') : null),
  });

  async function submit(): Promise<void> {
    const answer = (await send.run({ id: report.id, version: report.version }))?.sendReport;
    if (answer?.__typename === 'Report') close();
    if (answer?.__typename === 'ReportIncomplete') setProblems(answer.problems);
  }

  return (
    <Dialog title={t('reports.send.title', { recipient: text(report.recipient.name) })} close={close}>
      {problems ? (
        <Alert color="red" variant="light" role="alert" title={t('reports.send.incomplete')}>
          <ProblemList problems={problems} />
        </Alert>
      ) : (
        <>
          <Text size="sm">{t('reports.send.text')}</Text>
          <Alert variant="light" icon={<IconInfoCircle />}>
            {t('reports.send.record')}
          </Alert>
        </>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={close}>
          {problems ? t('act.close') : t('act.cancel')}
        </Button>
        {!problems && (
          <Button loading={send.loading} onClick={() => void submit()}>
            {t('reports.send.confirm')}
          </Button>
        )}
      </Group>
    </Dialog>
  );
}
