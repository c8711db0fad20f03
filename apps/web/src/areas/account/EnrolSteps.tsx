import * as z from 'zod';
import { Button, CopyButton, Loader, Stack, Text, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposeSecondFactorMutation } from '../../graphql/generated/graphql';
import { useCommand } from '../../graphql/useCommand';
import secret from '../../components/SecretDialog.module.css';
import { useFields, useSchemaForm } from '../../components/useSchemaForm';
import classes from './account.module.css';
import { QrCode } from './QrCode';
import { ConfirmSecondFactorDocument, ProposeSecondFactorDocument } from './security.graphql';

const inGroups = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ');

/** Scan, confirm, save the recovery codes. `done` is called when they have been saved. */
export function EnrolSteps({ done }: { done: () => void }) {
  const { t } = useTranslation();
  const { run: propose } = useCommand(ProposeSecondFactorDocument);
  const confirm = useCommand(ConfirmSecondFactorDocument);
  const [proposal, setProposal] = useState<ProposeSecondFactorMutation['proposeSecondFactor']>();
  const [codes, setCodes] = useState<string[]>();
  const fields = useFields();
  const form = useSchemaForm(z.object({ code: fields.given(t('signIn.codeMissing')) }), { code: '' });
  // Only once, because a second request would replace the secret that has just been scanned.
  useEffect(() => void propose({}).then((answer) => setProposal(answer?.proposeSecondFactor)), []);

  if (codes) return <RecoveryCodes codes={codes} done={done} />;
  if (!proposal) return <Loader mx="auto" />;
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        ({ code }) => void confirm.run({ code }).then((answer) => answer && setCodes(answer.confirmSecondFactor)),
      )}
    >
      <Stack>
        <Text>{t('security.scan')}</Text>
        <div style={{ justifySelf: 'center', alignSelf: 'center' }}>
          <QrCode text={proposal.uri} label={t('security.qr')} />
        </div>
        <div>
          <Text size="sm" fw={500} mb={4}>
            {t('security.secret')}
          </Text>
          <code className={secret.toCopy}>{inGroups(proposal.secret)}</code>
        </div>
        <TextInput
          label={t('security.code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          data-autofocus
          {...form.getInputProps('code')}
        />
        <Button type="submit" loading={confirm.loading}>
          {t('security.confirm')}
        </Button>
      </Stack>
    </form>
  );
}

function RecoveryCodes({ codes, done }: { codes: string[]; done: () => void }) {
  const { t } = useTranslation();
  return (
    <Stack>
      <Text fw={500}>{t('security.codesTitle')}</Text>
      <Text>{t('security.codesLead')}</Text>
      <ul className={`${secret.toCopy} ${classes.codes}`}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <CopyButton value={codes.join('\n')}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy}>
            {copied ? t('act.copied') : t('act.copy')}
          </Button>
        )}
      </CopyButton>
      <Button onClick={done}>{t('security.saved')}</Button>
    </Stack>
  );
}
