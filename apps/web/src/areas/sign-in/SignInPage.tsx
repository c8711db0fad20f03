import * as z from 'zod';
import { Alert, Button, PasswordInput, SegmentedControl, TextInput, Title, UnstyledButton } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconAlertCircle, IconArrowRight } from '@tabler/icons-react';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, session } from '../../graphql/client';
import { codeOf, explainError } from '../../graphql/explainError';
import { forgetSession } from '../../graphql/session';
import { useFields, useSchemaForm } from '../../components/useSchemaForm';
import { showLanguage, type PageLanguage } from '../../locales/i18n';
import { readDemo, type Demo } from '../../shell/demo';
import { CodeField } from './CodeField';
import { ProviderLinks, ProviderTrouble } from './ProviderLinks';
import { RequestSignInLinkDocument, SignInDocument } from './sign-in.graphql';
import classes from './sign-in.module.css';

export function SignInPage() {
  const { t, i18n } = useTranslation();
  const router = useRouter();
  const { next, trouble } = useSearch({ from: '/sign-in' });
  const [demo, setDemo] = useState<Demo | null>(null);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  /** The present step: the first factor, the second factor, or waiting for the mail. */
  const [step, setStep] = useState<'FIRST' | 'CODE' | 'MAIL'>('FIRST');
  useDocumentTitle(`${t('signIn.title')} · ${t('app.name')}`);
  useEffect(() => void readDemo().then(setDemo), []);

  const fields = useFields();
  const form = useSchemaForm(
    z.object({
      email: fields.given(t('signIn.emailMissing')),
      password: z.string().min(1, { error: t('signIn.passwordMissing') }),
      code: step === 'CODE' ? fields.given(t('signIn.codeMissing')) : z.string(),
    }),
    { email: '', password: '', code: '' },
  );

  async function attempt(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      setProblem(codeOf(error) === 'SIGN_IN_REFUSED' ? t('signIn.wrong') : explainError(error, t, i18n.language));
    } finally {
      setBusy(false);
    }
  }

  async function signIn(email: string, password: string, code = ''): Promise<void> {
    try {
      const { data } = await client.mutate({
        mutation: SignInDocument,
        variables: { input: { email: email.trim(), password, code: code.trim() || null } },
      });
      if (data) session.note(data.signIn.expiresAt);
    } catch (error) {
      if (codeOf(error) !== 'SECOND_FACTOR_NEEDED') throw error;
      form.setValues({ email, password, code: '' });
      return setStep('CODE');
    }
    await forgetSession();
    // `next` comes from the address bar, so only a path of this page is followed.
    await router.navigate({ href: next?.startsWith('/') && !next.startsWith('//') ? next : '/' });
  }

  async function askForLink(): Promise<void> {
    if (form.validateField('email').hasError) return;
    await attempt(async () => {
      await client.mutate({ mutation: RequestSignInLinkDocument, variables: { email: form.values.email.trim() } });
      setStep('MAIL');
    });
  }

  function startOver(): void {
    form.setValues({ password: '', code: '' });
    setProblem(undefined);
    setStep('FIRST');
  }

  return (
    <main className={classes.page}>
      <div className={classes.panel}>
        <header className={classes.brand}>
          <img src="/mark.svg" alt="" width={40} height={40} />
          <Title order={1}>{t('app.name')}</Title>
          <p className={classes.lead}>{t('signIn.lead')}</p>
        </header>

        <form
          noValidate
          className={classes.form}
          onSubmit={form.onSubmit(({ email, password, code }) => void attempt(() => signIn(email, password, code)))}
        >
          {trouble && !problem && step === 'FIRST' && <ProviderTrouble trouble={trouble} />}
          {problem && (
            <Alert color="red" variant="light" icon={<IconAlertCircle />} role="alert">
              {problem}
            </Alert>
          )}
          {step === 'FIRST' && (
            <>
              <TextInput
                label={t('signIn.email')}
                type="email"
                autoComplete="username"
                {...form.getInputProps('email')}
              />
              <PasswordInput
                label={t('signIn.password')}
                autoComplete="current-password"
                visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
                {...form.getInputProps('password')}
              />
            </>
          )}
          {step === 'CODE' && <CodeField field={form.getInputProps('code')} />}
          {step === 'MAIL' && (
            <div role="status">
              <Title order={2}>{t('signIn.linkSentTitle')}</Title>
              <p className={classes.sent}>{t('signIn.linkSent', { email: form.values.email.trim() })}</p>
            </div>
          )}
          {step !== 'MAIL' && (
            <Button type="submit" size="md" loading={busy}>
              {t('signIn.submit')}
            </Button>
          )}
          {step === 'FIRST' ? (
            <>
              <Button variant="subtle" size="md" disabled={busy} onClick={() => void askForLink()}>
                {t('signIn.link')}
              </Button>
              <ProviderLinks next={next} />
            </>
          ) : (
            <Button variant="subtle" size="md" onClick={startOver}>
              {t('signIn.startOver')}
            </Button>
          )}
        </form>

        {demo && step === 'FIRST' && (
          <section className={classes.demo} aria-labelledby="demo-accounts">
            <Title order={2} id="demo-accounts">
              {t('signIn.demo')}
            </Title>
            <p className={classes.demoLead}>{t('signIn.demoLead')}</p>
            <ul className={classes.accounts}>
              {demo.accounts.map(({ email, nameSv, nameEn, workspace }) => (
                <li key={email}>
                  <UnstyledButton
                    className={classes.account}
                    disabled={busy}
                    onClick={() => void attempt(() => signIn(email, demo.password))}
                  >
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
