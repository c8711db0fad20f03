import * as z from 'zod';
import {
  Button,
  MultiSelect,
  NumberInput,
  Radio,
  Select,
  type SelectProps,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { IconPlus } from '@tabler/icons-react';
import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ROUND_LIMITS } from '#contracts/fields/rounds';
import type { AllocationMode, RoundChoicesQuery } from '../../graphql/generated/graphql';
import { useCommand } from '../../graphql/useCommand';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { useCapabilityChoices } from '../../components/choices';
import { stockholmDate } from '../../components/format';
import { Loaded } from '../../components/Loaded';
import { Page } from '../../components/Page';
import { useFields, useSchemaForm } from '../../components/useSchemaForm';
import { CreateRoundDocument, RoundChoicesDocument } from './rounds.graphql';
import classes from './rounds.module.css';
import { stockholmInstant } from './stockholmInstant';

function useRoundSchema() {
  const fields = useFields();
  return z.object({
    titleSv: fields.text(ROUND_LIMITS.titleSv),
    titleEn: fields.text(ROUND_LIMITS.titleEn),
    mode: fields.choice<AllocationMode>(),
    closesOn: fields.day(),
    closesTime: fields.given(),
    seed: fields.text(ROUND_LIMITS.seed),
    needIds: fields.chosen(ROUND_LIMITS.needIds),
    slots: z.array(
      z.object({
        key: z.string(),
        capabilityId: fields.one(),
        descriptionSv: fields.text(ROUND_LIMITS.descriptionSv),
        descriptionEn: fields.text(ROUND_LIMITS.descriptionEn),
        capacity: fields.number(ROUND_LIMITS.capacity),
        minimum: fields.optionalNumber(ROUND_LIMITS.capacity),
      }),
    ),
  });
}
type SlotForm = z.input<ReturnType<typeof useRoundSchema>>['slots'][number];

const emptySlot = (): SlotForm => ({
  key: crypto.randomUUID(),
  capabilityId: null,
  descriptionSv: '',
  descriptionEn: '',
  capacity: 1,
  minimum: '',
});

export function NewRoundPage() {
  const { t } = useTranslation();
  // Follows no subjects, because a live change must not replace what the user is typing.
  const query = useLiveQuery(RoundChoicesDocument, { variables: {}, follows: [] });
  return (
    <Page
      title={t('rounds.form.title')}
      lead={t('rounds.form.lead')}
      crumb={<Link to="/rounds">{t('rounds.title')}</Link>}
    >
      <Loaded query={query}>{(choices) => <RoundForm choices={choices} />}</Loaded>
    </Page>
  );
}

function RoundForm({ choices }: { choices: RoundChoicesQuery }) {
  const { t } = useTranslation();
  const router = useRouter();
  const form = useSchemaForm(useRoundSchema(), {
    titleSv: '',
    titleEn: '',
    mode: 'STABLE',
    closesOn: null,
    closesTime: '12:00',
    seed: '',
    needIds: [],
    slots: [emptySlot()],
  });
  const create = useCommand(CreateRoundDocument, { done: () => t('rounds.done.CREATE') });
  const { mode, slots } = form.values;

  async function submit(): Promise<void> {
    const { closesOn, closesTime, seed, titleSv, titleEn, needIds } = form.values;
    if (!closesOn) return;
    const done = await create.run({
      input: {
        titleSv,
        titleEn,
        mode,
        seed: seed.trim() || null,
        needIds,
        closesAt: stockholmInstant(closesOn, closesTime).toISOString(),
        slots: slots.map(({ capabilityId, descriptionSv, descriptionEn, capacity, minimum }) => ({
          capabilityId: capabilityId ?? '',
          descriptionSv,
          descriptionEn,
          capacity,
          minimum: mode === 'MAX_WELFARE' && minimum !== '' ? minimum : null,
        })),
      },
    });
    if (done) await router.navigate({ to: '/rounds/$id', params: { id: done.createAllocationRound.id } });
  }

  return (
    <form noValidate className={classes.form} onSubmit={form.onSubmit(() => void submit())}>
      <div className={classes.pair}>
        <TextInput required label={t('rounds.form.titleSv')} {...form.getInputProps('titleSv')} />
        <TextInput required label={t('rounds.form.titleEn')} {...form.getInputProps('titleEn')} />
      </div>
      <Radio.Group label={t('rounds.form.mode')} {...form.getInputProps('mode')}>
        <Stack gap={8} mt={6}>
          {(['STABLE', 'MAX_WELFARE'] as const).map((value) => (
            <Radio
              key={value}
              value={value}
              label={t(`words.roundMode.${value}`)}
              description={t(`rounds.modeHint.${value}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <div className={classes.pair}>
        <DateInput
          required
          valueFormat="YYYY-MM-DD"
          minDate={stockholmDate()}
          label={t('rounds.form.closesOn')}
          {...form.getInputProps('closesOn')}
        />
        <TextInput required type="time" label={t('rounds.form.closesTime')} {...form.getInputProps('closesTime')} />
      </div>
      <TextInput
        label={t('rounds.form.seed')}
        description={t('rounds.form.seedHint')}
        {...form.getInputProps('seed')}
      />
      <MultiSelect
        required
        searchable
        label={t('rounds.form.needs')}
        description={t('rounds.form.needsHint')}
        data={choices.needs.edges.map(({ node }) => ({ value: node.id, label: `${node.referenceNo} ${node.title}` }))}
        {...form.getInputProps('needIds')}
      />
      {slots.map((slot, index) => (
        <fieldset key={slot.key} className={classes.slotForm}>
          <div className={classes.slotHead}>
            <b>{t('rounds.form.slot', { number: index + 1 })}</b>
            {slots.length > 1 && (
              <Button
                variant="subtle"
                color="gray"
                size="compact-xs"
                onClick={() => form.removeListItem('slots', index)}
              >
                {t('rounds.form.removeSlot')}
              </Button>
            )}
          </div>
          <CapabilitySelect {...form.getInputProps(`slots.${index}.capabilityId`)} />
          <div className={classes.pair}>
            {(['descriptionSv', 'descriptionEn'] as const).map((field) => (
              <Textarea
                key={field}
                required
                autosize
                minRows={2}
                label={t(`rounds.form.${field}`)}
                description={t('rounds.form.descriptionHint')}
                {...form.getInputProps(`slots.${index}.${field}`)}
              />
            ))}
          </div>
          <div className={classes.pair}>
            <NumberInput
              required
              min={ROUND_LIMITS.capacity.least}
              max={ROUND_LIMITS.capacity.most}
              label={t('rounds.form.capacity')}
              {...form.getInputProps(`slots.${index}.capacity`)}
            />
            {mode === 'MAX_WELFARE' && (
              <NumberInput
                min={ROUND_LIMITS.capacity.least}
                max={ROUND_LIMITS.capacity.most}
                label={t('rounds.form.minimum')}
                {...form.getInputProps(`slots.${index}.minimum`)}
              />
            )}
          </div>
        </fieldset>
      ))}
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} />}
          onClick={() => form.insertListItem('slots', emptySlot())}
        >
          {t('rounds.form.addSlot')}
        </Button>
      </div>
      <div>
        <Button type="submit" loading={create.loading}>
          {t('rounds.form.submit')}
        </Button>
      </div>
    </form>
  );
}

function CapabilitySelect(input: SelectProps) {
  const { t } = useTranslation();
  return <Select required label={t('rounds.form.capability')} {...useCapabilityChoices()} {...input} />;
}
