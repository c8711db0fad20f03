import { Button, CopyButton, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './Dialog';
import classes from './SecretDialog.module.css';

type Props = { title: string; text: string; secret: string; done: string; close: () => void; children?: ReactNode };

/** Shows a secret, which is visible only this once. */
export function SecretDialog({ title, text, secret, done, close, children }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog title={title} close={close}>
      <Text>{text}</Text>
      <code className={classes.toCopy}>{secret}</code>
      {children}
      <Group justify="flex-end">
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {t(copied ? 'act.copied' : 'act.copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={close}>{done}</Button>
      </Group>
    </Dialog>
  );
}
