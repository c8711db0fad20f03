import * as z from 'zod';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import { MILESTONE_LIMITS } from '#contracts/fields/initiatives';
import { useCommand } from '../../graphql/useCommand';
import { DialogForm } from '../../components/Dialog';
import { useFormat } from '../../components/format';
import { useFields, useSchemaForm } from '../../components/useSchemaForm';
import type { Initiative } from './initiatives.graphql';
import { AddMilestoneDocument, CompleteMilestoneDocument, MoveMilestoneDocument } from './initiatives.graphql';
import type { Milestone } from './initiatives.graphql';

type Props = { close: () => void; initiative: Initiative };
type OneProps = Props & { milestone: Milestone };

export function AddMilestoneDialog({ close, initiative }: Props) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const fields = useFields();
  const form = useSchemaForm(
    z.object({ title: fields.text(MILESTONE_LIMITS.title), dueOn: fields.day(), ownerOrganisationId: z.string() }),
    {
      title: '',
      dueOn: null,
      ownerOrganisationId: initiative.participations[0]?.organisation.id ?? initiative.organisation.id,
    },
  );
  const add = useCommand(AddMilestoneDocument, {
    touches: [{ kind: 'INITIATIVE', id: initiative.id }],
    done: () => t('initiatives.milestones.addedDone'),
  });
  const owners = new Map(
    initiative.participations.map(({ organisation }) => [organisation.id, text(organisation.name)]),
  );

  async function submit(): Promise<void> {
    const { title, dueOn, ownerOrganisationId } = form.values;
    if (!dueOn) return;
    if (await add.run({ initiativeId: initiative.id, input: { title: title.trim(), dueOn, ownerOrganisationId } }))
      close();
  }

  return (
    <DialogForm
      title={t('initiatives.milestones.add')}
      label={t('act.save')}
      close={close}
      loading={add.loading}
      onSubmit={form.onSubmit(() => void submit())}
    >
      <TextInput required data-autofocus label={t('initiatives.milestones.name')} {...form.getInputProps('title')} />
      <DateInput
        required
        valueFormat="YYYY-MM-DD"
        label={t('initiatives.milestones.due')}
        {...form.getInputProps('dueOn')}
      />
      <NativeSelect
        label={t('initiatives.milestones.owner')}
        data={[...owners].map(([value, label]) => ({ value, label }))}
        {...form.getInputProps('ownerOrganisationId')}
      />
    </DialogForm>
  );
}

export function CompleteMilestoneDialog({ close, initiative, milestone: { id, version } }: OneProps) {
  const { t } = useTranslation();
  const fields = useFields();
  const form = useSchemaForm(z.object({ evidence: fields.text(MILESTONE_LIMITS.evidence) }), { evidence: '' });
  const complete = useCommand(CompleteMilestoneDocument, {
    touches: [{ kind: 'INITIATIVE', id: initiative.id }],
    done: () => t('initiatives.milestones.completedDone'),
  });

  async function submit(): Promise<void> {
    if (await complete.run({ id, version, evidence: form.values.evidence.trim() })) close();
  }

  return (
    <DialogForm
      title={t('initiatives.milestones.completeTitle')}
      label={t('initiatives.milestones.complete')}
      close={close}
      loading={complete.loading}
      onSubmit={form.onSubmit(() => void submit())}
    >
      <Textarea
        required
        data-autofocus
        autosize
        minRows={2}
        label={t('initiatives.milestones.evidence')}
        description={t('initiatives.milestones.evidenceHint')}
        {...form.getInputProps('evidence')}
      />
    </DialogForm>
  );
}

export function MoveMilestoneDialog({ close, initiative, milestone }: OneProps) {
  const { t } = useTranslation();
  const fields = useFields();
  const form = useSchemaForm(
    z.object({
      dueOn: fields.day().refine((value) => value !== milestone.dueOn, { error: t('initiatives.milestones.sameDate') }),
      reason: fields.text(MILESTONE_LIMITS.reason),
    }),
    { dueOn: milestone.dueOn, reason: '' },
  );
  const move = useCommand(MoveMilestoneDocument, {
    touches: [{ kind: 'INITIATIVE', id: initiative.id }],
    done: () => t('initiatives.milestones.movedDone'),
  });

  async function submit(): Promise<void> {
    const { dueOn, reason } = form.values;
    if (!dueOn) return;
    if (await move.run({ id: milestone.id, version: milestone.version, dueOn, reason: reason.trim() })) close();
  }

  return (
    <DialogForm
      title={t('initiatives.milestones.moveTitle')}
      label={t('initiatives.milestones.move')}
      close={close}
      loading={move.loading}
      onSubmit={form.onSubmit(() => void submit())}
    >
      <DateInput
        required
        valueFormat="YYYY-MM-DD"
        label={t('initiatives.milestones.newDate')}
        {...form.getInputProps('dueOn')}
      />
      <Textarea
        required
        autosize
        minRows={2}
        label={t('initiatives.milestones.reason')}
        description={t('initiatives.milestones.reasonHint')}
        {...form.getInputProps('reason')}
      />
    </DialogForm>
  );
}
