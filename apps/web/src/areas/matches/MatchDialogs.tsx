import * as z from 'zod';
import { Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import { MATCH_LIMITS } from '#contracts/fields/matches';
import type { DeclineReason } from '../../graphql/generated/graphql';
import { useCommand } from '../../graphql/useCommand';
import { DialogForm } from '../../components/Dialog';
import { stockholmDate } from '../../components/format';
import { useFields, useSchemaForm } from '../../components/useSchemaForm';
import { DeclineInterestDocument, RecordNdaDocument } from './matches.graphql';
import type { Match } from './matches.graphql';

type Props = { close: () => void; match: Match };

const reasons = [
  'NO_CAPACITY',
  'WRONG_TIME',
  'WRONG_METHOD',
  'NOT_OPEN_TO_COMPANIES',
  'CONFLICT_OF_INTEREST',
  'OTHER',
] as const satisfies readonly DeclineReason[];

export function DeclineDialog({ close, match }: Props) {
  const { t } = useTranslation();
  const fields = useFields();
  const form = useSchemaForm(
    z
      .object({
        reason: fields.choice<DeclineReason | ''>().refine(Boolean, { error: t('field.required') }),
        comment: fields.text(MATCH_LIMITS.comment),
      })
      .refine(
        ({ reason, comment }) => reason !== 'OTHER' || comment.trim().length >= MATCH_LIMITS.commentOnOther.least,
        { path: ['comment'], error: t('field.short', { count: MATCH_LIMITS.commentOnOther.least }) },
      ),
    { reason: '', comment: '' },
  );
  const decline = useCommand(DeclineInterestDocument, {
    touches: [{ kind: 'MATCH', id: match.id }],
    done: () => t('matches.done.DECLINE_INTEREST'),
  });

  async function submit(): Promise<void> {
    const { reason, comment } = form.values;
    if (reason === '') return;
    const done = await decline.run({
      matchId: match.id,
      version: match.version,
      reason,
      comment: comment.trim() || null,
    });
    if (done) close();
  }

  return (
    <DialogForm
      title={t('matches.decline.title')}
      label={t('matches.decline.confirm')}
      close={close}
      loading={decline.loading}
      onSubmit={form.onSubmit(() => void submit())}
    >
      <Text size="sm">{t('matches.decline.lead')}</Text>
      <Radio.Group label={t('matches.decline.reason')} {...form.getInputProps('reason')}>
        <Stack gap={8} mt={6}>
          {reasons.map((reason) => (
            <Radio key={reason} value={reason} label={t(`words.declineReason.${reason}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        autosize
        minRows={2}
        label={t('matches.decline.comment')}
        description={t('matches.decline.commentHint')}
        {...form.getInputProps('comment')}
      />
    </DialogForm>
  );
}

export function NdaDialog({ close, match }: Props) {
  const { t } = useTranslation();
  const fields = useFields();
  const form = useSchemaForm(
    z.object({
      signedOn: fields.day().refine((value) => !value || value <= stockholmDate(), { error: t('matches.nda.future') }),
      diarienummer: fields.text(MATCH_LIMITS.diarienummer),
    }),
    { signedOn: stockholmDate(), diarienummer: '' },
  );
  const record = useCommand(RecordNdaDocument, {
    touches: [{ kind: 'MATCH', id: match.id }],
    done: () => t('matches.done.RECORD_NDA'),
  });

  async function submit(): Promise<void> {
    const { signedOn, diarienummer } = form.values;
    if (!signedOn) return;
    const done = await record.run({
      matchId: match.id,
      version: match.version,
      signedOn,
      diarienummer: diarienummer.trim() || null,
    });
    if (done) close();
  }

  return (
    <DialogForm
      title={t('matches.nda.title')}
      label={t('matches.nda.confirm')}
      close={close}
      loading={record.loading}
      onSubmit={form.onSubmit(() => void submit())}
    >
      <Text size="sm">{t('matches.nda.lead')}</Text>
      <DateInput
        required
        valueFormat="YYYY-MM-DD"
        label={t('matches.nda.signedOn')}
        {...form.getInputProps('signedOn')}
      />
      <TextInput
        label={t('matches.nda.diarienummer')}
        description={t('matches.nda.diarienummerHint')}
        {...form.getInputProps('diarienummer')}
      />
    </DialogForm>
  );
}
