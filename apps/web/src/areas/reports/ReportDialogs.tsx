import * as z from 'zod';
import { Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { REPORT_LIMITS } from '#contracts/fields/reports';
import { useCommand } from '../../graphql/useCommand';
import { DialogForm } from '../../components/Dialog';
import { useFields, useSchemaForm } from '../../components/useSchemaForm';
import type { Report } from './reports.graphql';
import { AcknowledgeReportDocument, AskCompletionDocument } from './reports.graphql';

type Props = { report: Report; close: () => void };

export function AcknowledgeDialog({ report: { id, version }, close }: Props) {
  const { t } = useTranslation();
  const fields = useFields();
  const form = useSchemaForm(z.object({ diarienummer: fields.text(REPORT_LIMITS.diarienummer) }), { diarienummer: '' });
  const acknowledge = useCommand(AcknowledgeReportDocument, {
    touches: [{ kind: 'REPORT', id }],
    done: () => t('reports.acknowledge.done'),
  });

  async function submit(): Promise<void> {
    if (await acknowledge.run({ id, version, diarienummer: form.values.diarienummer.trim() || null })) close();
  }

  return (
    <DialogForm
      title={t('reports.acknowledge.title')}
      label={t('reports.acknowledge.confirm')}
      close={close}
      loading={acknowledge.loading}
      onSubmit={form.onSubmit(() => void submit())}
    >
      <Text size="sm">{t('reports.acknowledge.lead')}</Text>
      <TextInput
        data-autofocus
        label={t('reports.acknowledge.diarienummer')}
        description={t('reports.acknowledge.diarienummerHint')}
        {...form.getInputProps('diarienummer')}
      />
    </DialogForm>
  );
}

export function CompletionDialog({ report: { id, version }, close }: Props) {
  const { t } = useTranslation();
  const fields = useFields();
  const form = useSchemaForm(z.object({ comment: fields.text(REPORT_LIMITS.comment) }), { comment: '' });
  const ask = useCommand(AskCompletionDocument, {
    touches: [{ kind: 'REPORT', id }],
    done: () => t('reports.complete.done'),
  });

  async function submit(): Promise<void> {
    if (await ask.run({ id, version, comment: form.values.comment.trim() })) close();
  }

  return (
    <DialogForm
      title={t('reports.complete.title')}
      label={t('reports.complete.confirm')}
      close={close}
      loading={ask.loading}
      onSubmit={form.onSubmit(() => void submit())}
    >
      <Text size="sm">{t('reports.complete.lead')}</Text>
      <Textarea
        required
        data-autofocus
        autosize
        minRows={3}
        label={t('reports.complete.comment')}
        {...form.getInputProps('comment')}
      />
    </DialogForm>
  );
}
