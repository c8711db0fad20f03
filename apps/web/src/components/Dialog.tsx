import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { FormEventHandler, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type DialogProps = { title: string; close: () => void; children: ReactNode };

/** Mounted only while open, so that input is kept for one opening only. */
export function Dialog({ title, close, children }: DialogProps) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={close} title={title} closeButtonProps={{ 'aria-label': t('act.close') }}>
      <Stack>{children}</Stack>
    </Modal>
  );
}

type DialogFormProps = DialogProps & { label: string; loading: boolean; onSubmit: FormEventHandler<HTMLFormElement> };

/** A dialog with a form and one button. It stays open, with the user's input, until the action has succeeded. */
export function DialogForm({ title, label, close, loading, onSubmit, children }: DialogFormProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={title} close={close}>
      <form noValidate onSubmit={onSubmit}>
        <Stack>
          {children}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('act.cancel')}
            </Button>
            <Button type="submit" loading={loading}>
              {label}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

type ConfirmProps = {
  title: string;
  close: () => void;
  text: string;
  label: string;
  /** The action ends or deletes something: the colour of the button warns of it. */
  hurts?: boolean;
  loading: boolean;
  /** Returns undefined when the action failed; the dialog then stays open. */
  confirm: () => Promise<unknown>;
};

export function ConfirmDialog({ title, close, text, label, hurts = false, loading, confirm }: ConfirmProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={title} close={close}>
      <Text>{text}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={close}>
          {t('act.cancel')}
        </Button>
        <Button
          color={hurts ? 'red.9' : undefined}
          loading={loading}
          onClick={() => void confirm().then((done) => done && close())}
        >
          {label}
        </Button>
      </Group>
    </Dialog>
  );
}
