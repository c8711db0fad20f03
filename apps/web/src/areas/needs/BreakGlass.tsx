import * as z from 'zod';
import { Button, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLockOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NEED_LIMITS } from '#contracts/fields/needs';
import { useCommand } from '../../graphql/useCommand';
import { DialogForm } from '../../components/Dialog';
import { useFields, useSchemaForm } from '../../components/useSchemaForm';
import confidential from './confidential.module.css';
import { BreakGlassDocument } from './needs.graphql';

/**
 * Lets an administrator read the confidential text outside any match. The text stays on this screen only, until the
 * administrator leaves it.
 */
export function BreakGlass({ needId }: { needId: string }) {
  const { t } = useTranslation();
  const [asking, ask] = useDisclosure(false);
  const [text, setText] = useState<string>();
  if (text !== undefined) return <p className={confidential.secretText}>{text}</p>;
  return (
    <>
      <Button
        mt="md"
        size="xs"
        variant="outline"
        color="var(--bad)"
        leftSection={<IconLockOpen size={15} />}
        onClick={ask.open}
      >
        {t('needs.breakGlass.action')}
      </Button>
      {asking && <ReasonDialog needId={needId} close={ask.close} opened={setText} />}
    </>
  );
}

function ReasonDialog({
  needId,
  close,
  opened,
}: {
  needId: string;
  close: () => void;
  opened: (text: string) => void;
}) {
  const { t } = useTranslation();
  const fields = useFields();
  const form = useSchemaForm(
    z.object({ reason: fields.text(NEED_LIMITS.reason, t('field.short', { count: NEED_LIMITS.reason.least })) }),
    { reason: '' },
  );
  const open = useCommand(BreakGlassDocument, { touches: [{ kind: 'NEED', id: needId }] });

  async function submit(): Promise<void> {
    const done = await open.run({ needId, reason: form.values.reason.trim() });
    if (!done) return;
    close();
    opened(done.breakGlass.text);
  }

  return (
    <DialogForm
      title={t('needs.breakGlass.title')}
      label={t('needs.breakGlass.confirm')}
      close={close}
      loading={open.loading}
      onSubmit={form.onSubmit(() => void submit())}
    >
      <Text size="sm">{t('needs.breakGlass.lead')}</Text>
      <Textarea
        required
        autosize
        minRows={3}
        data-autofocus
        label={t('needs.breakGlass.reason')}
        description={t('needs.breakGlass.reasonHint')}
        {...form.getInputProps('reason')}
      />
    </DialogForm>
  );
}
