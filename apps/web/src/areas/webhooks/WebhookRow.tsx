import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../graphql/useCommand';
import { ConfirmDialog } from '../../components/Dialog';
import { useFormat } from '../../components/format';
import { StateBadge } from '../../components/StateBadge';
import { useEventName } from './eventName';
import {
  type Delivery,
  RemoveWebhookDocument,
  ResumeWebhookDocument,
  TestWebhookDocument,
  type Webhook,
} from './webhooks.graphql';
import classes from './webhooks.module.css';

const tones = { DELIVERED: 'done', QUEUED: 'wait', FAILED: 'bad' } as const;

export function WebhookRow({
  hook: { id, version, url, events, byName, createdAt, pausedAt, deliveries },
}: {
  hook: Webhook;
}) {
  const { t } = useTranslation();
  const { date, moment } = useFormat();
  const eventName = useEventName();
  const [removing, remove] = useDisclosure(false);
  const touches = [{ kind: 'WEBHOOK' as const, id }];
  const test = useCommand(TestWebhookDocument, { touches, done: () => t('webhooks.tested') });
  const resume = useCommand(ResumeWebhookDocument, { touches, done: () => t('webhooks.resumed') });
  const drop = useCommand(RemoveWebhookDocument, { touches, done: () => t('webhooks.removed') });
  return (
    <li className={classes.hook}>
      <div className={classes.head}>
        <div className={classes.name}>
          <p className={classes.url}>{url}</p>
          <p className={classes.aside}>{t('webhooks.facts', { name: byName, date: date(createdAt) })}</p>
        </div>
        <div className={classes.act} role="group" aria-label={url}>
          {pausedAt ? (
            <Button size="xs" loading={resume.loading} onClick={() => void resume.run({ id, version })}>
              {t('webhooks.resume')}
            </Button>
          ) : (
            <Button variant="default" size="xs" loading={test.loading} onClick={() => void test.run({ id })}>
              {t('webhooks.test')}
            </Button>
          )}
          <Button variant="default" size="xs" onClick={remove.open}>
            {t('webhooks.remove')}
          </Button>
        </div>
      </div>
      <p className={classes.state}>
        <StateBadge
          tone={pausedAt ? 'bad' : 'active'}
          label={pausedAt ? t('webhooks.paused', { when: moment(pausedAt) }) : t('webhooks.active')}
        />
      </p>
      {pausedAt && <p className={classes.why}>{t('webhooks.pausedText')}</p>}
      <p className={classes.aside}>{events.map(eventName).join(' · ')}</p>
      {deliveries.length > 0 && (
        <details className={classes.calls}>
          <summary>{t('webhooks.calls', { count: deliveries.length })}</summary>
          <ul>
            {deliveries.map((delivery) => (
              <Call key={delivery.id} delivery={delivery} />
            ))}
          </ul>
        </details>
      )}
      {removing && (
        <ConfirmDialog
          hurts
          title={t('webhooks.removeTitle')}
          text={t('webhooks.removeText', { url })}
          label={t('webhooks.remove')}
          close={remove.close}
          loading={drop.loading}
          confirm={() => drop.run({ id, version })}
        />
      )}
    </li>
  );
}

function Call({
  delivery: { eventName: event, state, attempts, lastStatus, lastFailure, createdAt, lastAttemptAt },
}: {
  delivery: Delivery;
}) {
  const { t, i18n } = useTranslation();
  const { moment } = useFormat();
  const name = useEventName();
  const failure =
    lastFailure &&
    (i18n.exists(`webhooks.failure.${lastFailure}`)
      ? t(`webhooks.failure.${lastFailure}` as 'webhooks.failure.TIMEOUT')
      : lastFailure);
  const result = [
    lastStatus && t('webhooks.status', { status: lastStatus }),
    failure,
    attempts > 1 && t('webhooks.attempts', { count: attempts }),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <li className={classes.call}>
      <time dateTime={lastAttemptAt ?? createdAt}>{moment(lastAttemptAt ?? createdAt)}</time>
      <span>{name(event)}</span>
      <span className={classes.result}>
        <StateBadge tone={tones[state]} label={t(`webhooks.state.${state}`)} />
        {result && <span className={classes.aside}>{result}</span>}
      </span>
    </li>
  );
}
