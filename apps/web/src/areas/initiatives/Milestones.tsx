import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useJustChanged } from '../../graphql/recentChanges';
import { Clock } from '../../components/Clock';
import { useFormat } from '../../components/format';
import { Section } from '../../components/Page';
import list from '../../components/RowList.module.css';
import { StateBadge } from '../../components/StateBadge';
import { milestoneTone } from './tones';
import type { Initiative } from './initiatives.graphql';
import classes from './initiatives.module.css';
import { AddMilestoneDialog, CompleteMilestoneDialog, MoveMilestoneDialog } from './MilestoneDialogs';
import type { Milestone } from './initiatives.graphql';

type Dialog = { kind: 'add' } | { kind: 'complete' | 'move'; milestone: Milestone };

export function Milestones({ initiative }: { initiative: Initiative }) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => setDialog(undefined);
  const byDate = [...initiative.milestones].sort((one, other) => one.dueOn.localeCompare(other.dueOn));

  return (
    <Section
      title={t('initiatives.milestones.title')}
      action={
        initiative.actions.includes('ADD_MILESTONE') && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={14} />}
            onClick={() => setDialog({ kind: 'add' })}
          >
            {t('initiatives.milestones.add')}
          </Button>
        )
      }
    >
      {byDate.length === 0 && <p>{t('initiatives.noMilestones')}</p>}
      <ul className={byDate.length > 0 ? list.rows : undefined} aria-label={t('initiatives.milestones.title')}>
        {byDate.map((milestone) => (
          <MilestoneItem key={milestone.id} milestone={milestone} initiative={initiative} open={setDialog} />
        ))}
      </ul>
      {dialog?.kind === 'add' && <AddMilestoneDialog close={close} initiative={initiative} />}
      {dialog?.kind === 'complete' && (
        <CompleteMilestoneDialog close={close} initiative={initiative} milestone={dialog.milestone} />
      )}
      {dialog?.kind === 'move' && (
        <MoveMilestoneDialog close={close} initiative={initiative} milestone={dialog.milestone} />
      )}
    </Section>
  );
}

type ItemProps = { milestone: Milestone; initiative: Initiative; open: (dialog: Dialog) => void };

function MilestoneItem({ milestone, initiative, open }: ItemProps) {
  const { t } = useTranslation();
  const { text, date } = useFormat();
  const changed = useJustChanged(milestone.id);
  const { title, state, dueOn, doneAt, evidence, moves } = milestone;
  const planned = state === 'PLANNED';
  return (
    <li className={classes.milestone} data-changed={changed || undefined} aria-label={title}>
      <div>
        <p className={classes.milestoneTitle}>{title}</p>
        <p className={list.rowSub}>
          {date(dueOn)} · {text(milestone.ownerOrganisation.name)}
        </p>
        {evidence && <p className={classes.note}>{evidence}</p>}
        {moves.map(({ at, fromDate, toDate, byName, reason }) => (
          <p key={at} className={classes.note}>
            {t('initiatives.milestones.movedLine', { from: date(fromDate), to: date(toDate), name: byName, reason })}
          </p>
        ))}
      </div>
      <div className={classes.milestoneEnd}>
        {planned ? (
          <Clock dueOn={dueOn} />
        ) : (
          <StateBadge
            tone={milestoneTone[state]}
            label={
              doneAt ? t('initiatives.milestones.doneAt', { date: date(doneAt) }) : t(`words.milestoneState.${state}`)
            }
          />
        )}
        {planned && (
          <Group gap={4} wrap="nowrap">
            {initiative.actions.includes('MOVE_MILESTONE') && (
              <Button variant="subtle" color="gray" size="compact-sm" onClick={() => open({ kind: 'move', milestone })}>
                {t('initiatives.milestones.move')}
              </Button>
            )}
            {initiative.actions.includes('COMPLETE_MILESTONE') && (
              <Button variant="default" size="compact-sm" onClick={() => open({ kind: 'complete', milestone })}>
                {t('initiatives.milestones.complete')}
              </Button>
            )}
          </Group>
        )}
      </div>
    </li>
  );
}
