import * as z from 'zod';
import { NativeSelect, NumberInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import { CAPABILITY_LIMITS } from '#contracts/fields/capabilities';
import { useCommand } from '../../graphql/useCommand';
import { DialogForm } from '../../components/Dialog';
import { useFields, useSchemaForm } from '../../components/useSchemaForm';
import { UpdateCapabilityDocument, type Capability } from './capabilities.graphql';
import classes from './capabilities.module.css';

type Props = { capability: Capability; close: () => void };

const orEmpty = (value: number | null): number | '' => value ?? '';
const orNull = (value: number | ''): number | null => (value === '' ? null : value);
const answers = ['', 'yes', 'no'] as const;

/** The facts that most often decide whether a need fits; an empty field means unknown. */
export function EditCapabilityDialog({ capability, close }: Props) {
  const { t } = useTranslation();
  const { id, version } = capability;
  const fields = useFields();
  const form = useSchemaForm(
    z.object({
      openToCompanies: z.enum(answers),
      biosafetyLevel: z.string(),
      capacityPerMonth: fields.optionalNumber(CAPABILITY_LIMITS.capacityPerMonth),
      leadTimeDays: fields.optionalNumber(CAPABILITY_LIMITS.leadTimeDays),
      nextFreeOn: fields.optionalDay(),
      validUntil: fields.optionalDay(),
    }),
    {
      openToCompanies: capability.openToCompanies === null ? '' : capability.openToCompanies ? 'yes' : 'no',
      biosafetyLevel: capability.biosafetyLevel === null ? '' : String(capability.biosafetyLevel),
      capacityPerMonth: orEmpty(capability.capacityPerMonth),
      leadTimeDays: orEmpty(capability.leadTimeDays),
      nextFreeOn: capability.nextFreeOn,
      validUntil: capability.validUntil,
    },
  );
  const update = useCommand(UpdateCapabilityDocument, {
    touches: [{ kind: 'CAPABILITY', id }],
    done: () => t('capabilities.editDone'),
  });

  async function submit(): Promise<void> {
    const { openToCompanies, biosafetyLevel, capacityPerMonth, leadTimeDays, nextFreeOn, validUntil } = form.values;
    const input = {
      openToCompanies: openToCompanies === '' ? null : openToCompanies === 'yes',
      biosafetyLevel: biosafetyLevel === '' ? null : Number(biosafetyLevel),
      capacityPerMonth: orNull(capacityPerMonth),
      leadTimeDays: orNull(leadTimeDays),
      nextFreeOn: nextFreeOn || null,
      validUntil: validUntil || null,
    };
    if (await update.run({ id, version, input })) close();
  }

  return (
    <DialogForm
      title={t('capabilities.edit')}
      label={t('act.save')}
      close={close}
      loading={update.loading}
      onSubmit={form.onSubmit(() => void submit())}
    >
      <p className={classes.hint}>{t('capabilities.editHint')}</p>
      <div className={classes.pair}>
        <NativeSelect
          data-autofocus
          label={t('capabilities.open')}
          data={answers.map((value) => ({ value, label: value === '' ? t('words.unknown') : t(`words.${value}`) }))}
          {...form.getInputProps('openToCompanies')}
        />
        <NativeSelect
          label={t('capabilities.biosafetyLabel')}
          data={[{ value: '', label: t('words.unknown') }, '1', '2', '3', '4']}
          {...form.getInputProps('biosafetyLevel')}
        />
        <NumberInput
          min={CAPABILITY_LIMITS.capacityPerMonth.least}
          allowDecimal={false}
          label={t('capabilities.capacity')}
          {...form.getInputProps('capacityPerMonth')}
        />
        <NumberInput
          min={CAPABILITY_LIMITS.leadTimeDays.least}
          allowDecimal={false}
          label={t('capabilities.leadTimeDays')}
          {...form.getInputProps('leadTimeDays')}
        />
        <DateInput
          clearable
          valueFormat="YYYY-MM-DD"
          label={t('capabilities.nextFree')}
          {...form.getInputProps('nextFreeOn')}
        />
        <DateInput
          clearable
          valueFormat="YYYY-MM-DD"
          label={t('capabilities.validUntil')}
          {...form.getInputProps('validUntil')}
        />
      </div>
    </DialogForm>
  );
}
