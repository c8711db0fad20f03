import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../graphql/useCommand';
import { ConfirmDialog } from '../../components/Dialog';
import { stockholmDate, useFormat } from '../../components/format';
import { NextStep } from '../../components/NextStep';
import list from '../../components/RowList.module.css';
import { roundTone } from './tones';
import { closingText } from './closingText';
import {
  CancelRoundDocument,
  CloseRoundDocument,
  FillRoundDocument,
  OpenRoundDocument,
  PublishRoundDocument,
  type Round,
} from './rounds.graphql';

const confirmed = ['OPEN', 'CLOSE', 'PUBLISH', 'CANCEL'] as const;
type Confirmed = (typeof confirmed)[number];
/** The main steps of a round; closing early and cancelling are secondary. */
const main: readonly Confirmed[] = ['OPEN', 'PUBLISH'];

/** The state, the time left, and the possible actions now. */
export function RoundNextStep({ round, staff }: { round: Round; staff: boolean }) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const [asking, ask] = useState<Confirmed>();
  const { id, version, state, actions, rankings } = round;
  const touches = [{ kind: 'ROUND', id }] as const;
  const open = useCommand(OpenRoundDocument, { touches, done: () => t('rounds.done.OPEN') });
  const fill = useCommand(FillRoundDocument, { touches, done: () => t('rounds.done.FILL') });
  const close = useCommand(CloseRoundDocument, { touches, done: () => t('rounds.done.CLOSE') });
  const publish = useCommand(PublishRoundDocument, { touches, done: () => t('rounds.done.PUBLISH') });
  const cancel = useCommand(CancelRoundDocument, { touches, done: () => t('rounds.done.CANCEL') });
  const commands = { OPEN: open, CLOSE: close, PUBLISH: publish, CANCEL: cancel } as const;

  const set = rankings.filter(({ origin }) => origin !== 'SCORES').length;
  function text(): string {
    if (staff) return t(`rounds.next.${state}`, { ranked: set, all: rankings.length });
    if (state === 'DRAFT') return '';
    return state === 'OPEN' && set === rankings.length
      ? t('rounds.next.OPEN_PARTY_DONE')
      : t(`rounds.next.${state}_PARTY`);
  }
  const first = main.find((action) => actions.includes(action));
  const asides = confirmed.filter((action) => action !== first && actions.includes(action));
  const wanted = closingText(round, t, moment);

  return (
    <>
      <NextStep
        tone={roundTone[state]}
        state={t(`words.roundState.${state}`)}
        dueOn={state === 'OPEN' ? stockholmDate(new Date(round.closesAt)) : null}
        text={text()}
        action={first && <Button onClick={() => ask(first)}>{t(`rounds.action.${first}`)}</Button>}
        others={
          <>
            {wanted && state !== 'PUBLISHED' && <p className={list.rowSub}>{wanted}</p>}
            {actions.includes('FILL') && (
              <Button variant="default" loading={fill.loading} onClick={() => void fill.run({ id, version })}>
                {t('rounds.action.FILL')}
              </Button>
            )}
            {asides.map((action) => (
              <Button
                key={action}
                variant={action === 'CANCEL' ? 'subtle' : 'default'}
                color={action === 'CANCEL' ? 'gray' : undefined}
                size={action === 'CANCEL' ? 'compact-sm' : undefined}
                onClick={() => ask(action)}
              >
                {t(`rounds.action.${action}`)}
              </Button>
            ))}
          </>
        }
      />
      {asking && (
        <ConfirmDialog
          hurts={asking === 'CANCEL'}
          close={() => ask(undefined)}
          title={t(`rounds.confirm.${asking}.title`)}
          text={t(`rounds.confirm.${asking}.text`)}
          label={t(`rounds.action.${asking}`)}
          loading={commands[asking].loading}
          confirm={() => commands[asking].run({ id, version })}
        />
      )}
    </>
  );
}
