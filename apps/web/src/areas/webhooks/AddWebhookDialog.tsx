import * as z from 'zod';
import { Anchor, Checkbox, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#contracts';
import { useCommand } from '../../graphql/useCommand';
import { DialogForm } from '../../components/Dialog';
import { SecretDialog } from '../../components/SecretDialog';
import { useSchemaForm } from '../../components/useSchemaForm';
import { useEventName } from './eventName';
import { AddWebhookDocument } from './webhooks.graphql';
import classes from './webhooks.module.css';

const touches = [{ kind: 'WEBHOOK' as const, id: '' }];
type Props = {
  /** Names of the events that webhooks may receive. */
  events: readonly string[];
  close: () => void;
  added: (secret: string) => void;
};

export function AddWebhookDialog({ events, close, added }: Props) {
  const { t } = useTranslation();
  const eventName = useEventName();
  const form = useSchemaForm(
    z.object({
      url: z
        .string()
        .refine((value) => /^https:\/\/[^\s.]+\.\S+$/.test(value.trim()), { error: t('webhooks.urlWrong') }),
      events: z.array(z.string()).min(1, { error: t('webhooks.eventsMissing') }),
    }),
    { url: '', events: [] },
  );
  /** The events grouped by the object they are about, in the order of the list. */
  const groups = [...new Set(events.map((event) => event.split('.')[0] as string))];
  const add = useCommand(AddWebhookDocument, { touches, refused: form.setErrors });
  return (
    <DialogForm
      title={t('webhooks.add')}
      label={t('webhooks.add')}
      close={close}
      loading={add.loading}
      onSubmit={form.onSubmit(async ({ url, events: chosen }) => {
        const answer = await add.run({ input: { url: url.trim(), events: chosen } });
        if (!answer) return;
        close();
        added(answer.addWebhook.secret);
      })}
    >
      <TextInput
        data-autofocus
        type="url"
        inputMode="url"
        label={t('webhooks.url')}
        description={t('webhooks.urlHint')}
        placeholder="https://"
        maxLength={LIMITS.urlCharacters}
        {...form.getInputProps('url')}
      />
      <Checkbox.Group
        label={t('webhooks.events')}
        description={t('webhooks.eventsHint')}
        {...form.getInputProps('events')}
      >
        <Stack gap={14} mt={10} className={classes.choices}>
          {groups.map((group) => (
            <Stack key={group} gap={8} role="group" aria-label={t(`webhooks.group.${group}` as 'webhooks.group.need')}>
              <Text fz={13} c="dimmed">
                {t(`webhooks.group.${group}` as 'webhooks.group.need')}
              </Text>
              {events
                .filter((event) => event.startsWith(`${group}.`))
                .map((event) => (
                  <Checkbox key={event} value={event} label={eventName(event)} />
                ))}
            </Stack>
          ))}
        </Stack>
      </Checkbox.Group>
    </DialogForm>
  );
}

export function WebhookSecretDialog({ secret, close }: { secret: string; close: () => void }) {
  const { t } = useTranslation();
  return (
    <SecretDialog
      title={t('webhooks.secretTitle')}
      text={t('webhooks.secretText')}
      secret={secret}
      done={t('webhooks.secretDone')}
      close={close}
    >
      <Text fz={13} c="dimmed">
        {t('webhooks.secretHow')}{' '}
        <Anchor href="https://www.standardwebhooks.com" target="_blank" rel="noreferrer" fz={13}>
          standardwebhooks.com
        </Anchor>
      </Text>
    </SecretDialog>
  );
}
