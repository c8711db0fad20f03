import * as z from 'zod';
import { NativeSelect, Text } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useQuery } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../graphql/useCommand';
import { DialogForm } from '../../components/Dialog';
import { stockholmDate, useFormat } from '../../components/format';
import { useFields, useSchemaForm } from '../../components/useSchemaForm';
import type { Initiative } from './initiatives.graphql';
import { DraftReportDocument, ReportRecipientsDocument } from './initiatives.graphql';

/** Reports usually cover the year so far and are due two weeks after they are drafted. */
const dueInMs = 14 * 86_400_000;

export function DraftReportDialog({ close, initiative }: { close: () => void; initiative: Initiative }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const router = useRouter();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { data } = useQuery(ReportRecipientsDocument);
  const recipients = data?.reportRecipients ?? [];
  const today = stockholmDate();
  const fields = useFields();
  const form = useSchemaForm(
    z
      .object({ recipientId: z.string(), periodFrom: fields.day(), periodTo: fields.day(), dueOn: fields.day() })
      .refine(({ periodFrom, periodTo }) => !periodFrom || !periodTo || periodFrom <= periodTo, {
        path: ['periodTo'],
        error: t('initiatives.draft.order'),
      }),
    {
      recipientId: '',
      periodFrom: `${today.slice(0, 4)}-01-01`,
      periodTo: today,
      dueOn: stockholmDate(new Date(Date.now() + dueInMs)),
    },
  );
  const draft = useCommand(DraftReportDocument, {
    touches: [{ kind: 'INITIATIVE', id: initiative.id }],
    done: () => t('initiatives.draft.done'),
  });

  async function submit(): Promise<void> {
    const { periodFrom, periodTo, dueOn } = form.values;
    const recipientId = form.values.recipientId || recipients[0]?.id;
    if (!periodFrom || !periodTo || !dueOn || !recipientId) return;
    const done = await draft.run({
      input: { initiativeId: initiative.id, recipientId, periodFrom, periodTo, dueOn, idempotencyKey },
    });
    if (!done) return;
    await router.navigate({ to: '/reports/$id', params: { id: done.draftReport.id } });
  }

  return (
    <DialogForm
      title={t('initiatives.draft.title')}
      label={t('initiatives.draft.submit')}
      close={close}
      loading={draft.loading}
      onSubmit={form.onSubmit(() => void submit())}
    >
      <Text size="sm">{t('initiatives.draft.lead')}</Text>
      <NativeSelect
        label={t('initiatives.draft.recipient')}
        data={recipients.map(({ id, name }) => ({ value: id, label: text(name) }))}
        {...form.getInputProps('recipientId')}
      />
      <DateInput
        required
        valueFormat="YYYY-MM-DD"
        label={t('initiatives.draft.from')}
        {...form.getInputProps('periodFrom')}
      />
      <DateInput
        required
        valueFormat="YYYY-MM-DD"
        label={t('initiatives.draft.to')}
        {...form.getInputProps('periodTo')}
      />
      <DateInput
        required
        valueFormat="YYYY-MM-DD"
        label={t('initiatives.draft.due')}
        {...form.getInputProps('dueOn')}
      />
    </DialogForm>
  );
}
