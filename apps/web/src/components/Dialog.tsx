import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { FormEventHandler, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type DialogProps = { title: string; close: () => void; children: ReactNode };

/** Mounted while open, so that what is typed belongs to one opening. */
export function Dialog({ title, close, children }: DialogProps) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={close} title={title} closeButtonProps={{ 'aria-label': t('act.close') }}>
      <Stack>{children}</Stack>
    </Modal>
  );
}

type DialogFormProps = DialogProps & { label: string; loading: boolean; onSubmit: FormEventHandler<HTMLFormElement> };

/** A dialog with something to fill in and one thing to press. It stays open, with what was typed, until it worked. */
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
  /** Something ends or is lost: the button says so by its colour. */
  hurts?: boolean;
  loading: boolean;
  /** Gives undefined when it failed; the dialog then stays. */
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
