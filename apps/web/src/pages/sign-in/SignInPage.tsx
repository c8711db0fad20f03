import { Alert, Button, PasswordInput, SegmentedControl, TextInput, Title, UnstyledButton } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDocumentTitle } from '@mantine/hooks';
import { IconAlertCircle, IconArrowRight } from '@tabler/icons-react';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, session } from '../../graphql/client';
import { categoryOf, explainError } from '../../graphql/explainError';
import { forgetSession } from '../../graphql/session';
import { showLanguage, type PageLanguage } from '../../locales/i18n';
import { readDemo, type Demo } from '../../shell/demo';
import { ProviderLinks, ProviderTrouble } from './ProviderLinks';
import { SignInDocument } from './sign-in.graphql';
import classes from './sign-in.module.css';

export function SignInPage() {
  const { t, i18n } = useTranslation();
  const router = useRouter();
  const { next, trouble } = useSearch({ from: '/sign-in' });
  const [demo, setDemo] = useState<Demo | null>(null);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  useDocumentTitle(`${t('signIn.title')} · ${t('app.name')}`);
  useEffect(() => void readDemo().then(setDemo), []);

  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (value.trim() ? null : t('signIn.emailMissing')),
      password: (value) => (value ? null : t('signIn.passwordMissing')),
    },
  });

  async function signIn(email: string, password: string): Promise<void> {
    setBusy(true);
    setProblem(undefined);
    try {
      const { data } = await client.mutate({ mutation: SignInDocument, variables: { input: { email: email.trim(), password } } });
      if (data) session.note(data.signIn.expiresAt);
      await forgetSession();
      // `next` comes from the address bar: only a path of this page is followed.
      await router.navigate({ href: next?.startsWith('/') && !next.startsWith('//') ? next : '/' });
    } catch (error) {
      const refused = ['UNAUTHENTICATED', 'INVALID', 'FORBIDDEN'].includes(categoryOf(error) ?? '');
      setProblem(refused ? t('signIn.wrong') : explainError(error, t, i18n.language));
    } finally {
      setBusy(false);
    }
  }

  return (
    <main className={classes.page}>
      <div className={classes.panel}>
        <header className={classes.brand}>
          <img src="/mark.svg" alt="" width={40} height={40} />
          <Title order={1}>{t('app.name')}</Title>
          <p className={classes.lead}>{t('signIn.lead')}</p>
        </header>

        <form noValidate className={classes.form} onSubmit={form.onSubmit(({ email, password }) => void signIn(email, password))}>
          {trouble && !problem && <ProviderTrouble trouble={trouble} />}
          {problem && (
            <Alert color="red" variant="light" icon={<IconAlertCircle />} role="alert">
              {problem}
            </Alert>
          )}
          <TextInput label={t('signIn.email')} type="email" autoComplete="username" {...form.getInputProps('email')} />
          <PasswordInput
            label={t('signIn.password')}
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
            {...form.getInputProps('password')}
          />
          <Button type="submit" size="md" loading={busy}>
            {t('signIn.submit')}
          </Button>
          <ProviderLinks next={next} />
        </form>

        {demo && (
          <section className={classes.demo} aria-labelledby="demo-accounts">
            <Title order={2} id="demo-accounts">
              {t('signIn.demo')}
            </Title>
            <p className={classes.demoLead}>{t('signIn.demoLead')}</p>
            <ul className={classes.accounts}>
              {demo.accounts.map(({ email, nameSv, nameEn, workspace }) => (
                <li key={email}>
                  <UnstyledButton className={classes.account} disabled={busy} onClick={() => void signIn(email, demo.password)}>
                    <span>
                      <b>{i18n.language === 'en' ? nameEn : nameSv}</b>
                      <small title={email}>{workspace}</small>
                    </span>
                    <IconArrowRight size={16} stroke={1.8} aria-hidden />
                  </UnstyledButton>
                </li>
              ))}
            </ul>
          </section>
        )}

        <SegmentedControl
          className={classes.language}
          size="xs"
          aria-label={t('user.language')}
          value={i18n.language}
          onChange={(language) => showLanguage(language as PageLanguage)}
          data={[
            { value: 'sv', label: t('user.swedish') },
            { value: 'en', label: t('user.english') },
          ]}
        />
      </div>
    </main>
  );
}
