import { Button } from '@mantine/core';
import { IconFlask } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { Dialog } from '../../components/Dialog';
import { useFormat } from '../../components/format';
import { Loaded } from '../../components/Loaded';
import { Section } from '../../components/Page';
import { StateBadge } from '../../components/StateBadge';
import type { Tone } from '../../components/StateBadge';
import { Certificate } from './Certificate';
import { OutcomeTable, TwoWays } from './Outcome';
import { RankingAsRead, RankingEditor } from './RankingEditor';
import { DryRunDocument, PublishedDocument, type Ranking, type Round } from './rounds.graphql';
import classes from './rounds.module.css';

/** The round for staff, who run it. */
export function StaffRound({ round }: { round: Round }) {
  const { t } = useTranslation();
  const [trying, setTrying] = useState(false);
  const mayTry = round.actions.includes('DRY_RUN');
  return (
    <>
      {round.state === 'PUBLISHED' && <Published round={round} />}
      {mayTry && (
        <Section
          title={t('rounds.outcome.dryTitle')}
          hint={t('rounds.outcome.dryHint')}
          action={
            !trying && (
              <Button variant="default" size="xs" leftSection={<IconFlask size={15} />} onClick={() => setTrying(true)}>
                {t('rounds.action.DRY_RUN')}
              </Button>
            )
          }
        >
          {trying && <DryRunPanel round={round} />}
        </Section>
      )}
      <Slots round={round} />
      {round.rankings.length > 0 && (
        <Section
          title={t('rounds.lists')}
          hint={round.state === 'OPEN' ? t('rounds.listsHintOpen') : t('rounds.listsHint')}
        >
          <ul className={classes.lists}>
            {round.rankings.map((ranking) => (
              <ListRow key={ranking.id} ranking={ranking} roundId={round.id} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** Computed again whenever a list changes while it is on screen. */
function DryRunPanel({ round: { id, mode, needs } }: { round: Round }) {
  const query = useLiveQuery(DryRunDocument, {
    variables: { id },
    follows: [{ kind: 'ROUND', id }, { kind: 'RANKING' }],
  });
  return (
    <Loaded query={query} rows={4}>
      {({ allocationRound: run }) =>
        run.dryRun && (
          <>
            <TwoWays run={run} mode={mode} all={needs.length} />
            <OutcomeTable outcome={run.dryRun} />
            <Certificate outcome={run.dryRun} />
          </>
        )
      }
    </Loaded>
  );
}

function Published({ round: { id, title } }: { round: Round }) {
  const { t } = useTranslation();
  const query = useLiveQuery(PublishedDocument, { variables: { id }, follows: [{ kind: 'ROUND', id }] });
  return (
    <Section title={t('rounds.outcome.title')}>
      <Loaded query={query} rows={4}>
        {({ allocationRound: { outcome, certificate } }) =>
          outcome && (
            <>
              <OutcomeTable outcome={outcome} />
              <Certificate outcome={outcome} file={certificate} name={title.en ?? title.sv ?? id} />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

function Slots({ round }: { round: Round }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  return (
    <Section title={t('rounds.slots')}>
      <ul className={classes.slots}>
        {round.slots.map(({ id, code, description, capacity, minimum, capability }) => (
          <li key={id}>
            <span className={classes.code}>{code}</span>
            <div>
              <b>{text(description)}</b>
              {capability && (
                <div className={classes.sub}>
                  {[text(capability.name), text(capability.organisation.name)].join(' · ')}
                </div>
              )}
            </div>
            <span className={classes.sub}>
              {t('rounds.slotPlaces', { count: capacity })}
              {minimum !== null && `, ${t('rounds.slotMinimum', { count: minimum })}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const originTone: Record<Ranking['origin'], Tone> = { SCORES: 'off', PARTY: 'done', STAFF: 'active' };

function ListRow({ ranking, roundId }: { ranking: Ranking; roundId: string }) {
  const { t } = useTranslation();
  const { text, moment } = useFormat();
  const [editing, setEditing] = useState(false);
  const { about, side, origin, changes, mayEdit } = ranking;
  const title = [about.referenceNo, text(about.title)].filter(Boolean).join(' ');
  return (
    <li>
      <details>
        <summary>
          <span className={classes.code}>{about.code}</span>
          <span className={classes.listTitle}>
            <b>{text(about.title)}</b>
            <span className={classes.sub}>
              {[side === 'NEED' ? t('rounds.sideNeed') : t('rounds.sideSlot'), about.referenceNo]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
          <StateBadge tone={originTone[origin]} label={t(`rounds.origin.${origin}`)} />
        </summary>
        <div className={classes.listBody}>
          <RankingAsRead ranking={ranking} />
          {changes.map(({ at, byName, reason }) => (
            <p key={at} className={classes.sub}>
              {moment(at)} ·{' '}
              {reason ? t('rounds.change', { name: byName, reason }) : t('rounds.changeOwn', { name: byName })}
            </p>
          ))}
          {mayEdit && (
            <Button mt="sm" variant="default" size="xs" onClick={() => setEditing(true)}>
              {t('rounds.edit')}
            </Button>
          )}
        </div>
      </details>
      {editing && (
        <Dialog title={t('rounds.editTitle', { title })} close={() => setEditing(false)}>
          <RankingEditor onBehalf ranking={ranking} roundId={roundId} saved={() => setEditing(false)} />
        </Dialog>
      )}
    </li>
  );
}
