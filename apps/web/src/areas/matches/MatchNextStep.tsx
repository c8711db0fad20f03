import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatchAction } from '../../graphql/generated/graphql';
import { useCommand } from '../../graphql/useCommand';
import { ConfirmDialog } from '../../components/Dialog';
import { useFormat } from '../../components/format';
import { ButtonLink, TextLink } from '../../components/Links';
import { NextStep } from '../../components/NextStep';
import { matchTone } from './tones';
import { useRole } from '../../shell/me';
import { DeclineDialog, NdaDialog } from './MatchDialogs';
import type { Match } from './matches.graphql';
import { nextText } from './nextText';
import {
  AcceptInterestDocument,
  AskInterestDocument,
  IntroduceMatchDocument,
  WithdrawMatchDocument,
} from './matches.graphql';

/** The most important step comes first; OPEN_CONFIDENTIAL is not listed, because its button is beside the text. */
const order = [
  'ACCEPT_INTEREST',
  'ASK_INTEREST',
  'CREATE_INITIATIVE',
  'RECORD_NDA',
  'INTRODUCE',
] as const satisfies readonly MatchAction[];
const aside = ['DECLINE_INTEREST', 'WITHDRAW'] as const satisfies readonly MatchAction[];
type Dialog = 'decline' | 'nda' | 'introduce' | 'withdraw';

export function MatchNextStep({ match }: { match: Match }) {
  const { t } = useTranslation();
  const { text, date } = useFormat();
  const role = useRole();
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => setDialog(undefined);
  const touches = [
    { kind: 'MATCH', id: match.id },
    { kind: 'NEED', id: match.need.id },
  ] as const;
  const ask = useCommand(AskInterestDocument, { touches, done: () => t('matches.done.ASK_INTEREST') });
  const accept = useCommand(AcceptInterestDocument, { touches, done: () => t('matches.done.ACCEPT_INTEREST') });
  const introduce = useCommand(IntroduceMatchDocument, { touches, done: () => t('matches.done.INTRODUCE') });
  const withdraw = useCommand(WithdrawMatchDocument, { touches, done: () => t('matches.done.WITHDRAW') });
  const variables = { matchId: match.id, version: match.version };

  const [main, ...rest] = order.filter((action) => match.actions.includes(action));
  const others = [...rest, ...aside.filter((action) => match.actions.includes(action))];

  function act(action: MatchAction): void {
    if (action === 'ASK_INTEREST') void ask.run(variables);
    if (action === 'ACCEPT_INTEREST') void accept.run(variables);
    if (action === 'DECLINE_INTEREST') setDialog('decline');
    if (action === 'RECORD_NDA') setDialog('nda');
    if (action === 'INTRODUCE') setDialog('introduce');
    if (action === 'WITHDRAW') setDialog('withdraw');
  }

  function button(action: MatchAction, first: boolean) {
    if (action === 'CREATE_INITIATIVE') {
      return (
        <ButtonLink
          key={action}
          to="/initiatives/new"
          search={{ match: match.id }}
          variant={first ? 'filled' : 'default'}
        >
          {t('matches.action.CREATE_INITIATIVE')}
        </ButtonLink>
      );
    }
    return (
      <Button
        key={action}
        variant={first ? 'filled' : action === 'WITHDRAW' ? 'subtle' : 'default'}
        color={action === 'WITHDRAW' ? 'gray' : undefined}
        size={action === 'WITHDRAW' ? 'compact-sm' : undefined}
        loading={first && (ask.loading || accept.loading)}
        onClick={() => act(action)}
      >
        {t(`matches.action.${action}`)}
      </Button>
    );
  }

  return (
    <>
      <NextStep
        tone={matchTone[match.state]}
        state={t(`words.matchState.${match.state}`)}
        dueOn={match.dueOn}
        text={nextText(match, role, t, date)}
        action={main && button(main, true)}
        others={
          <>
            {others.map((action) => button(action, false))}
            {match.declineReason && (
              <Text size="sm" c="dimmed">
                {t(`words.declineReason.${match.declineReason}`)}
                {match.declineComment && `: ${match.declineComment}`}
              </Text>
            )}
            {match.initiative && (
              <TextLink to="/initiatives/$id" params={{ id: match.initiative.id }}>
                {text(match.initiative.title)}
              </TextLink>
            )}
          </>
        }
      />
      {dialog === 'decline' && <DeclineDialog close={close} match={match} />}
      {dialog === 'nda' && <NdaDialog close={close} match={match} />}
      {dialog === 'introduce' && (
        <ConfirmDialog
          close={close}
          title={t('matches.introduce.title')}
          text={t('matches.introduce.text')}
          label={t('matches.action.INTRODUCE')}
          loading={introduce.loading}
          confirm={() => introduce.run(variables)}
        />
      )}
      {dialog === 'withdraw' && (
        <ConfirmDialog
          hurts
          close={close}
          title={t('matches.withdraw.title')}
          text={t('matches.withdraw.text')}
          label={t('matches.withdraw.confirm')}
          loading={withdraw.loading}
          confirm={() => withdraw.run(variables)}
        />
      )}
    </>
  );
}
