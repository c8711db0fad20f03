import * as z from 'zod';
import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PERSON_LIMITS } from '#contracts/fields/people';
import { client } from '../../graphql/client';
import { explainError, refusedFields } from '../../graphql/explainError';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { Loaded } from '../../components/Loaded';
import { Section } from '../../components/Page';
import { useNotice } from '../../components/useNotice';
import { useFields, useSchemaForm } from '../../components/useSchemaForm';
import { useMe } from '../../shell/me';
import classes from './account.module.css';
import { ChangePasswordDocument, SecurityDocument } from './security.graphql';

export function PasswordSection() {
  const { t } = useTranslation();
  const query = useLiveQuery(SecurityDocument, { variables: {}, follows: [{ kind: 'PERSON' }] });
  return (
    <Section title={t('security.password')}>
      <Loaded query={query} rows={2}>
        {({ accountSecurity: { hasPassword, mayResetPassword } }) => {
          if (!hasPassword && !mayResetPassword) return <p className={classes.lead}>{t('security.noPassword')}</p>;
          return (
            <>
              <p className={classes.lead}>{t(mayResetPassword ? 'security.resetLead' : 'security.passwordLead')}</p>
              <PasswordForm asksOld={!mayResetPassword} />
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}

function PasswordForm({ asksOld }: { asksOld: boolean }) {
  const { t, i18n } = useTranslation();
  const { email } = useMe();
  const notice = useNotice();
  const [busy, setBusy] = useState(false);
  const fields = useFields();
  const form = useSchemaForm(
    z.object({
      current: asksOld ? z.string().min(1, { error: t('signIn.passwordMissing') }) : z.string(),
      password: fields.secret(PERSON_LIMITS.password, t('invitation.passwordShort')),
    }),
    { current: '', password: '' },
  );
  const shown = { visibilityToggleButtonProps: { 'aria-label': t('signIn.showPassword') } };

  async function change(current: string, password: string): Promise<void> {
    setBusy(true);
    try {
      await client.mutate({
        mutation: ChangePasswordDocument,
        variables: { input: { current: asksOld ? current : null, password } },
      });
      form.reset();
      notice({ message: t('security.changed'), autoClose: 3000 });
    } catch (error) {
      const fields = refusedFields(error, i18n.language);
      if (Object.keys(fields).length > 0) form.setErrors(fields);
      else
        notice({
          color: 'red',
          title: t('trouble.title'),
          message: explainError(error, t, i18n.language),
          autoClose: 8000,
          role: 'alert',
        });
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      noValidate
      className={classes.short}
      onSubmit={form.onSubmit(({ current, password }) => void change(current, password))}
    >
      {/* Tells password managers whose password this is. */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      {asksOld && (
        <PasswordInput
          label={t('security.current')}
          autoComplete="current-password"
          {...shown}
          {...form.getInputProps('current')}
        />
      )}
      <PasswordInput
        label={t('security.next')}
        description={t('security.hint')}
        autoComplete="new-password"
        {...shown}
        {...form.getInputProps('password')}
      />
      <Button type="submit" variant="default" loading={busy}>
        {t('security.change')}
      </Button>
    </form>
  );
}
