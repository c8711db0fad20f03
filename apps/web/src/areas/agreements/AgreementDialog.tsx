import * as z from 'zod';
import { Group, MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AGREEMENT_LIMITS } from '#contracts/fields/agreements';
import type { AgreementType } from '../../graphql/generated/graphql';
import { useCommand } from '../../graphql/useCommand';
import { useOrganisationChoices } from '../../components/choices';
import { DialogForm } from '../../components/Dialog';
import { stockholmDate } from '../../components/format';
import { useFields, useSchemaForm } from '../../components/useSchemaForm';
import { type Agreement, ChangeAgreementDocument, RecordAgreementDocument } from './agreements.graphql';

const types = [
  'NDA',
  'SERVICE',
  'RND',
  'DATA_PROCESSING',
  'MTA',
  'BIOBANK',
] as const satisfies readonly AgreementType[];

type Props = { agreement?: Agreement; close: () => void };

/** Enters an agreement that has been signed, or corrects one that was entered. */
export function AgreementDialog({ agreement, close }: Props) {
  const { t } = useTranslation();
  const fields = useFields();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const form = useSchemaForm(
    z
      .object({
        type: fields.choice<AgreementType>(),
        partyIds: fields.chosen(AGREEMENT_LIMITS.parties, t('agreements.partiesMissing')),
        signedOn: fields.day(),
        validFrom: fields.optionalDay(),
        validTo: fields.optionalDay(),
        diarienummer: fields.text(AGREEMENT_LIMITS.diarienummer),
      })
      .refine(({ signedOn, validFrom, validTo }) => !validTo || validTo >= (validFrom ?? signedOn ?? ''), {
        path: ['validTo'],
        error: t('agreements.endsBeforeStart'),
      }),
    {
      type: agreement?.type ?? 'NDA',
      partyIds: agreement?.parties.map(({ id }) => id) ?? [],
      signedOn: agreement?.signedOn ?? null,
      validFrom: agreement?.validFrom ?? null,
      validTo: agreement?.validTo ?? null,
      diarienummer: agreement?.diarienummer ?? '',
    },
  );
  const touches = [{ kind: 'AGREEMENT' as const, id: agreement?.id ?? '' }];
  const record = useCommand(RecordAgreementDocument, {
    touches,
    refused: form.setErrors,
    done: () => t('agreements.recorded'),
  });
  const change = useCommand(ChangeAgreementDocument, {
    touches,
    refused: form.setErrors,
    done: () => t('agreements.changed'),
  });

  async function submit(): Promise<void> {
    const { type, partyIds, signedOn, validFrom, validTo, diarienummer } = form.values;
    const input = {
      type,
      partyIds,
      signedOn: signedOn ?? '',
      validFrom: validFrom || null,
      validTo: validTo || null,
      diarienummer: diarienummer.trim() || null,
    };
    const done = agreement
      ? await change.run({ id: agreement.id, version: agreement.version, input })
      : await record.run({ input, idempotencyKey });
    if (done) close();
  }

  return (
    <DialogForm
      title={t(agreement ? 'agreements.changeTitle' : 'agreements.record')}
      label={t('act.save')}
      close={close}
      loading={record.loading || change.loading}
      onSubmit={form.onSubmit(() => void submit())}
    >
      <NativeSelect
        data-autofocus
        label={t('agreements.type')}
        data={types.map((value) => ({ value, label: t(`words.agreementType.${value}`) }))}
        {...form.getInputProps('type')}
      />
      <MultiSelect
        label={t('agreements.parties')}
        description={t('agreements.partiesHint')}
        {...useOrganisationChoices({ chosen: agreement?.parties })}
        {...form.getInputProps('partyIds')}
      />
      <DateInput
        valueFormat="YYYY-MM-DD"
        label={t('agreements.signedOn')}
        maxDate={stockholmDate()}
        {...form.getInputProps('signedOn')}
      />
      <Group grow align="start">
        <DateInput
          clearable
          valueFormat="YYYY-MM-DD"
          label={t('agreements.validFrom')}
          description={t('agreements.validFromHint')}
          {...form.getInputProps('validFrom')}
        />
        <DateInput
          clearable
          valueFormat="YYYY-MM-DD"
          label={t('agreements.validTo')}
          description={t('agreements.validToHint')}
          {...form.getInputProps('validTo')}
        />
      </Group>
      <TextInput
        label={t('agreements.diarienummer')}
        description={t('agreements.diarienummerHint')}
        {...form.getInputProps('diarienummer')}
      />
    </DialogForm>
  );
}
