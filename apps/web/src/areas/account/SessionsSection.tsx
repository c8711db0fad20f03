import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../graphql/useCommand';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { ConfirmDialog } from '../../components/Dialog';
import { useFormat } from '../../components/format';
import { Loaded } from '../../components/Loaded';
import { Section } from '../../components/Page';
import list from '../../components/RowList.module.css';
import { RowList } from '../../components/RowList';
import { StateBadge } from '../../components/StateBadge';
import { useMe } from '../../shell/me';
import { EndOtherSessionsDocument, EndSessionDocument, type Session, SessionsDocument } from './account.graphql';
import classes from './account.module.css';

/** The user's open sessions. */
export function SessionsSection() {
  const { t } = useTranslation();
  const touches = [{ kind: 'PERSON' as const, id: useMe().id }];
  const query = useLiveQuery(SessionsDocument, { variables: {}, follows: [{ kind: 'PERSON' }] });
  const [confirming, confirm] = useDisclosure(false);
  const endOthers = useCommand(EndOtherSessionsDocument, {
    touches,
    done: ({ endOtherSessions }) => t('account.othersEnded', { count: endOtherSessions }),
  });
  const several = (query.data?.sessions.length ?? 0) > 1;
  return (
    <Section
      title={t('account.sessions')}
      action={
        several && (
          <Button variant="default" size="xs" onClick={confirm.open}>
            {t('account.endOthers')}
          </Button>
        )
      }
    >
      <p className={classes.lead}>{t('account.sessionsLead')}</p>
      <Loaded query={query} rows={2}>
        {({ sessions }) => (
          <RowList label={t('account.sessions')} columns="minmax(0, 1fr) auto">
            {sessions.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </RowList>
        )}
      </Loaded>
      {confirming && (
        <ConfirmDialog
          hurts
          title={t('account.endOthersTitle')}
          text={t('account.endOthersText')}
          label={t('account.endOthers')}
          close={confirm.close}
          loading={endOthers.loading}
          confirm={() => endOthers.run({})}
        />
      )}
    </Section>
  );
}

function SessionRow({ session: { id, device, method, startedAt, lastSeenAt, current } }: { session: Session }) {
  const { t } = useTranslation();
  const { text, moment } = useFormat();
  const end = useCommand(EndSessionDocument, {
    touches: [{ kind: 'PERSON' as const, id: useMe().id }],
    done: () => t('account.ended'),
  });
  return (
    <li className={`${list.row} ${classes.row}`}>
      <span style={{ minWidth: 0 }}>
        <div className={list.rowTitle}>{text(device)}</div>
        <div className={list.rowSub} style={{ whiteSpace: 'normal' }}>
          {t('account.sessionFacts', {
            method: t(`account.method.${method}`),
            started: moment(startedAt),
            seen: moment(lastSeenAt),
          })}
        </div>
      </span>
      {current ? (
        <StateBadge tone="active" label={t('account.current')} />
      ) : (
        <Button
          variant="default"
          size="xs"
          loading={end.loading}
          aria-label={t('account.endOf', { device: text(device) })}
          onClick={() => void end.run({ id })}
        >
          {t('account.end')}
        </Button>
      )}
    </li>
  );
}
