import * as z from 'zod';
import { ActionIcon, Button, Group, Radio, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { IconPlus, IconRoute, IconX } from '@tabler/icons-react';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { INITIATIVE_LIMITS, MILESTONE_LIMITS } from '#contracts/fields/initiatives';
import type { InitiativeVisibility, MatchForInitiativeQuery } from '../../graphql/generated/graphql';
import { useCommand } from '../../graphql/useCommand';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { EmptyState } from '../../components/EmptyState';
import { stockholmDate } from '../../components/format';
import { ButtonLink } from '../../components/Links';
import { Loaded } from '../../components/Loaded';
import { Page } from '../../components/Page';
import { useFields, useSchemaForm } from '../../components/useSchemaForm';
import { useMe } from '../../shell/me';
import classes from './initiatives.module.css';
import { CreateInitiativeDocument, MatchForInitiativeDocument } from './initiatives.graphql';

export function NewInitiativePage() {
  const { t } = useTranslation();
  const { match: matchId } = useSearch({ from: '/workspace/initiatives/new' });
  return (
    <Page
      title={t('initiatives.create.title')}
      lead={matchId && t('initiatives.create.lead')}
      crumb={<Link to="/initiatives">{t('initiatives.title')}</Link>}
    >
      {matchId ? (
        <FromMatch id={matchId} />
      ) : (
        <EmptyState
          icon={IconRoute}
          title={t('initiatives.create.title')}
          text={t('initiatives.create.noMatch')}
          action={
            <ButtonLink to="/matches" search={{ show: 'agreed' }}>
              {t('matches.title')}
            </ButtonLink>
          }
        />
      )}
    </Page>
  );
}

function FromMatch({ id }: { id: string }) {
  // Follows no subjects, because a live change must not replace what the user is typing.
  const query = useLiveQuery(MatchForInitiativeDocument, { variables: { id }, follows: [] });
  return <Loaded query={query}>{({ match }) => <InitiativeForm match={match} />}</Loaded>;
}

function useInitiativeSchema() {
  const { t } = useTranslation();
  const fields = useFields();
  return z
    .object({
      titleSv: fields.text(INITIATIVE_LIMITS.titleSv),
      titleEn: fields.text(INITIATIVE_LIMITS.titleEn),
      summarySv: fields.text(INITIATIVE_LIMITS.summarySv),
      startsOn: fields.optionalDay(),
      endsOn: fields.optionalDay(),
      visibility: fields.choice<InitiativeVisibility>(),
      milestones: z.array(
        z.object({ key: z.string(), title: fields.text(MILESTONE_LIMITS.title), dueOn: fields.day() }),
      ),
    })
    .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn, {
      path: ['endsOn'],
      error: t('initiatives.create.endBeforeStart'),
    });
}
type FirstMilestone = z.input<ReturnType<typeof useInitiativeSchema>>['milestones'][number];

const kickoffInMs = 14 * 86_400_000;

function InitiativeForm({ match }: { match: MatchForInitiativeQuery['match'] }) {
  const { t } = useTranslation();
  const router = useRouter();
  const staffOrganisation = useMe().membership.organisation.id;
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { need, capability } = match;
  const newMilestone = (title = '', dueOn: string | null = null): FirstMilestone => ({
    key: crypto.randomUUID(),
    title,
    dueOn,
  });

  const form = useSchemaForm(useInitiativeSchema(), {
    titleSv: need.title,
    titleEn: '',
    summarySv: need.anonymisedSummary,
    startsOn: stockholmDate(),
    endsOn: need.windowTo,
    visibility: 'PARTICIPANTS',
    milestones: [
      newMilestone(t('initiatives.create.defaultKickoff'), stockholmDate(new Date(Date.now() + kickoffInMs))),
      newMilestone(t('initiatives.create.defaultDelivery'), need.windowTo),
    ],
  });
  const create = useCommand(CreateInitiativeDocument, {
    touches: [{ kind: 'MATCH', id: match.id }],
    done: () => t('initiatives.create.done'),
  });

  async function submit(): Promise<void> {
    const { milestones, titleSv, titleEn, summarySv, ...rest } = form.values;
    const ownerOrganisationId = capability?.organisation.id ?? staffOrganisation;
    const done = await create.run({
      input: {
        ...rest,
        titleSv: titleSv.trim(),
        titleEn: titleEn.trim() || null,
        summarySv: summarySv.trim() || null,
        matchId: match.id,
        milestones: milestones.flatMap(({ title, dueOn }) =>
          dueOn ? [{ title: title.trim(), dueOn, ownerOrganisationId }] : [],
        ),
        idempotencyKey,
      },
    });
    if (done) await router.navigate({ to: '/initiatives/$id', params: { id: done.createInitiative.id } });
  }

  return (
    <form noValidate className={classes.form} onSubmit={form.onSubmit(() => void submit())}>
      <TextInput required label={t('initiatives.create.titleSv')} {...form.getInputProps('titleSv')} />
      <TextInput label={t('initiatives.create.titleEn')} {...form.getInputProps('titleEn')} />
      <Textarea
        autosize
        minRows={3}
        label={t('initiatives.create.summarySv')}
        description={t('initiatives.create.summaryHint')}
        {...form.getInputProps('summarySv')}
      />
      <Group grow align="start">
        <DateInput
          valueFormat="YYYY-MM-DD"
          label={t('initiatives.create.startsOn')}
          {...form.getInputProps('startsOn')}
        />
        <DateInput valueFormat="YYYY-MM-DD" label={t('initiatives.create.endsOn')} {...form.getInputProps('endsOn')} />
      </Group>
      <Radio.Group label={t('initiatives.create.visibility')} {...form.getInputProps('visibility')}>
        <Group mt={6}>
          {(['PARTICIPANTS', 'CLUSTER'] as const).map((visibility) => (
            <Radio key={visibility} value={visibility} label={t(`words.visibility.${visibility}`)} />
          ))}
        </Group>
      </Radio.Group>
      <Stack gap={8} role="group" aria-labelledby="first-milestones">
        <Title order={2} id="first-milestones">
          {t('initiatives.create.milestones')}
        </Title>
        {form.values.milestones.map(({ key }, index) => (
          <div key={key} className={classes.milestoneRow}>
            <TextInput
              aria-label={t('initiatives.milestones.name')}
              {...form.getInputProps(`milestones.${index}.title`)}
            />
            <DateInput
              valueFormat="YYYY-MM-DD"
              aria-label={t('initiatives.milestones.due')}
              {...form.getInputProps(`milestones.${index}.dueOn`)}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t('initiatives.create.removeMilestone', { n: index + 1 })}
              onClick={() => form.removeListItem('milestones', index)}
            >
              <IconX size={16} />
            </ActionIcon>
          </div>
        ))}
        <Button
          variant="subtle"
          size="compact-sm"
          w="fit-content"
          leftSection={<IconPlus size={14} />}
          onClick={() => form.insertListItem('milestones', newMilestone())}
        >
          {t('initiatives.create.addMilestone')}
        </Button>
      </Stack>
      <Button type="submit" w="fit-content" loading={create.loading}>
        {t('initiatives.create.submit')}
      </Button>
    </form>
  );
}
