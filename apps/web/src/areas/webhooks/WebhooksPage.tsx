import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconWebhook } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { ListPage } from '../../components/ListPage';
import { AddWebhookDialog, WebhookSecretDialog } from './AddWebhookDialog';
import { WebhookRow } from './WebhookRow';
import { type Webhook, WebhooksDocument } from './webhooks.graphql';

/** There is no event about the outcome of a call, so the page polls at this interval while a call is under way. */
const ASK_AGAIN_MS = 2_000;
const isUnderWay = (hook: Webhook) => hook.deliveries.some(({ state }) => state === 'QUEUED');

/** The webhooks, through which other programs receive the events of the workspace. */
export function WebhooksPage() {
  const { t } = useTranslation();
  const [adding, add] = useDisclosure(false);
  const [secret, setSecret] = useState<string>();
  const [underWay, setUnderWay] = useState(false);
  const query = useLiveQuery(WebhooksDocument, {
    variables: {},
    follows: [{ kind: 'WEBHOOK' }],
    pollMs: underWay ? ASK_AGAIN_MS : 0,
  });
  const hooks = query.data?.webhooks.edges.map(({ node }) => node) ?? [];
  if (hooks.some(isUnderWay) !== underWay) setUnderWay(!underWay);
  return (
    <ListPage
      title={t('webhooks.title')}
      lead={t('webhooks.lead')}
      action={
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add.open}>
          {t('webhooks.add')}
        </Button>
      }
      query={query}
      of={({ webhooks }) => webhooks}
      row={(hook) => <WebhookRow hook={hook} />}
      empty={{ icon: IconWebhook, title: t('webhooks.empty'), text: t('webhooks.emptyText') }}
      loadingRows={3}
    >
      {adding && <AddWebhookDialog events={query.data?.webhookEvents ?? []} close={add.close} added={setSecret} />}
      {secret && <WebhookSecretDialog secret={secret} close={() => setSecret(undefined)} />}
    </ListPage>
  );
}
