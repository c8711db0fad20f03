import { ActionIcon, Button, Checkbox, Group, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../graphql/useCommand';
import { useFormat } from '../../components/format';
import { accept, draftOf, groupsOf, move, refuse, toggleTie, type Draft } from './rankingDraft';
import { SetRankingDocument, type Choice, type Ranking } from './rounds.graphql';
import classes from './rounds.module.css';

type Props = {
  ranking: Ranking;
  roundId: string;
  /** Staff change the list of another party and give a reason. */ onBehalf?: boolean;
  saved?: () => void;
};

/** Lets the user order a list with buttons alone: up, down, same place as the one above, not possible. */
export function RankingEditor({ ranking, roundId, onBehalf = false, saved }: Props) {
  const { t } = useTranslation();
  const { text, number } = useFormat();
  const start = draftOf(
    ranking.groups.map(({ choices }) => choices.map(({ id }) => id)),
    ranking.notAccepted.map(({ id }) => id),
  );
  const [draft, setDraft] = useState<Draft>(start);
  const [reason, setReason] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const set = useCommand(SetRankingDocument, {
    touches: [
      { kind: 'ROUND', id: roundId },
      { kind: 'RANKING', id: ranking.id },
    ],
    done: () => t('rounds.done.SET'),
  });
  const changed = JSON.stringify(draft) !== JSON.stringify(start);
  const known = new Map<string, Choice>(
    [...ranking.groups.flatMap(({ choices }) => choices), ...ranking.notAccepted].map((choice) => [choice.id, choice]),
  );
  const groups = groupsOf(draft);

  /** The focus follows the moved row, so that pressing the key twice moves the row twice. */
  function step(id: string, by: 1 | -1): void {
    setDraft(move(draft, id, by));
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll<HTMLButtonElement>(`[data-choice="${id}"] button`);
      const wanted = buttons?.[by === -1 ? 0 : 1];
      (wanted?.disabled ? buttons?.[by === -1 ? 1 : 0] : wanted)?.focus();
    });
  }

  async function save(): Promise<void> {
    const done = await set.run({
      rankingId: ranking.id,
      version: ranking.version,
      groups,
      reason: onBehalf ? reason.trim() : null,
    });
    if (done) saved?.();
  }

  if (known.size === 0) return <p className={classes.none}>{t('rounds.ranking.none')}</p>;
  return (
    <div>
      {draft.ranked.length === 0 && <p className={classes.none}>{t('rounds.ranking.empty')}</p>}
      <ol ref={list} className={classes.ranking}>
        {draft.ranked.map(({ id, tied }, index) => {
          const choice = known.get(id);
          if (!choice) return null;
          const title = text(choice.title);
          return (
            <li key={id} data-choice={id} data-tied={tied || undefined} className={classes.choice}>
              <span
                className={classes.place}
                aria-label={t('rounds.ranking.place', { place: groups.findIndex((group) => group.includes(id)) + 1 })}
              >
                {groups.findIndex((group) => group.includes(id)) + 1}
              </span>
              <div className={classes.choiceText}>
                <b>{title}</b>
                {(choice.referenceNo || choice.score !== null) && (
                  <span className={classes.sub}>
                    {[
                      choice.referenceNo,
                      choice.score !== null &&
                        t('rounds.score', { score: number(choice.score, { maximumFractionDigits: 1 }) }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                )}
                {choice.summary && <p>{choice.summary}</p>}
                <div className={classes.choiceActs}>
                  {index > 0 && (
                    <Checkbox
                      size="xs"
                      label={t('rounds.ranking.tie')}
                      checked={tied}
                      onChange={() => setDraft(toggleTie(draft, id))}
                    />
                  )}
                  <Button
                    variant="subtle"
                    color="gray"
                    size="compact-xs"
                    ml={index === 0 ? -8 : 0}
                    onClick={() => setDraft(refuse(draft, id))}
                  >
                    {t('rounds.ranking.refuse')}
                  </Button>
                </div>
              </div>
              <div className={classes.moves}>
                <ActionIcon
                  variant="default"
                  size="lg"
                  aria-label={t('rounds.ranking.up', { title })}
                  disabled={index === 0}
                  onClick={() => step(id, -1)}
                >
                  <IconArrowUp size={16} />
                </ActionIcon>
                <ActionIcon
                  variant="default"
                  size="lg"
                  aria-label={t('rounds.ranking.down', { title })}
                  disabled={index === draft.ranked.length - 1}
                  onClick={() => step(id, 1)}
                >
                  <IconArrowDown size={16} />
                </ActionIcon>
              </div>
            </li>
          );
        })}
      </ol>
      {draft.refused.length > 0 && (
        <div className={classes.refused}>
          <b>{t('rounds.ranking.refused')}</b>
          <span className={classes.sub}>{t('rounds.ranking.refusedLead')}</span>
          <ul>
            {draft.refused.map((id) => (
              <li key={id}>
                <span>{text(known.get(id)?.title)}</span>
                <Button variant="subtle" size="compact-xs" onClick={() => setDraft(accept(draft, id))}>
                  {t('rounds.ranking.accept')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {onBehalf && (
        <TextInput
          mt="md"
          required
          label={t('rounds.reason')}
          description={t('rounds.reasonHint')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <Group mt="md" gap="md">
        <Button
          variant={changed || ranking.origin === 'SCORES' ? 'filled' : 'default'}
          loading={set.loading}
          disabled={(!changed && ranking.origin !== 'SCORES') || (onBehalf && reason.trim().length < 3)}
          onClick={() => void save()}
        >
          {changed || onBehalf ? t('rounds.ranking.save') : t('rounds.ranking.confirm')}
        </Button>
        {changed && (
          <span className={classes.sub} role="status">
            {t('rounds.ranking.unsaved')}
          </span>
        )}
      </Group>
    </div>
  );
}

/** A list for reading only. */
export function RankingAsRead({ ranking }: { ranking: Ranking }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  return (
    <>
      {ranking.groups.length === 0 && (
        <p className={classes.none}>
          {ranking.notAccepted.length === 0 ? t('rounds.ranking.none') : t('rounds.ranking.empty')}
        </p>
      )}
      <ol className={classes.readList}>
        {ranking.groups.map(({ choices }, index) => (
          <li key={choices.map(({ id }) => id).join()}>
            <span className={classes.place}>{index + 1}</span>
            <span>
              {choices
                .map(({ title, referenceNo }) => [referenceNo, text(title)].filter(Boolean).join(' '))
                .join(' = ')}
            </span>
          </li>
        ))}
      </ol>
      {ranking.notAccepted.length > 0 && (
        <p className={classes.sub}>
          {t('rounds.ranking.refused')}: {ranking.notAccepted.map(({ title }) => text(title)).join(', ')}
        </p>
      )}
    </>
  );
}
