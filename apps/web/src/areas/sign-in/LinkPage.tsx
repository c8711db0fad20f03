import * as z from 'zod';
import { Alert, Button, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconAlertCircle } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, session } from '../../graphql/client';
import { codeOf, explainError } from '../../graphql/explainError';
import { forgetSession } from '../../graphql/session';
import { useFields, useSchemaForm } from '../../components/useSchemaForm';
import { CodeField } from './CodeField';
import { SignInByLinkDocument } from './sign-in.graphql';
import classes from './sign-in.module.css';

/** Reads the token from the fragment, which is not sent to servers, once, and removes it from the address. */
function takeToken(): string {
  const token = window.location.hash.slice(1);
  if (token) window.history.replaceState(window.history.state, '', window.location.pathname);
  return token;
}

/** Has one button, so that programs that open every link of a mail do not use the link up. */
export function LinkPage() {
  const { t, i18n } = useTranslation();
  const router = useRouter();
  const [token] = useState(takeToken);
  const [asksCode, setAsksCode] = useState(false);
  const [over, setOver] = useState(!token);
  const [problem, setProblem] = useState(token ? undefined : t('signIn.linkMissing'));
  const [busy, setBusy] = useState(false);
  const fields = useFields();
  const form = useSchemaForm(z.object({ code: asksCode ? fields.given(t('signIn.codeMissing')) : z.string() }), {
    code: '',
  });
  useDocumentTitle(`${t('signIn.linkPage')} · ${t('app.name')}`);

  async function signIn(code: string): Promise<void> {
    setBusy(true);
    setProblem(undefined);
    try {
      const { data } = await client.mutate({
        mutation: SignInByLinkDocument,
        variables: { input: { token, code: code.trim() || null } },
      });
      if (data) session.note(data.signInByLink.expiresAt);
      await forgetSession();
      await router.navigate({ to: '/' });
    } catch (error) {
      if (codeOf(error) === 'SECOND_FACTOR_NEEDED') return setAsksCode(true);
      setOver(codeOf(error)?.startsWith('SIGN_IN_LINK_') ?? false);
      setProblem(explainError(error, t, i18n.language));
    } finally {
      setBusy(false);
    }
  }

  return (
    <main className={classes.page}>
      <div className={classes.panel}>
        <header className={classes.brand}>
          <img src="/mark.svg" alt="" width={40} height={40} />
          <Title order={1}>{t('signIn.linkPage')}</Title>
          {!over && <p className={classes.lead}>{t('signIn.linkLead')}</p>}
        </header>
        <form noValidate className={classes.form} onSubmit={form.onSubmit(({ code }) => void signIn(code))}>
          {problem && (
            <Alert color="red" variant="light" icon={<IconAlertCircle />} role="alert">
              {problem}
            </Alert>
          )}
          {over ? (
            <Button size="md" onClick={() => void router.navigate({ to: '/sign-in' })}>
              {t('signIn.askAnew')}
            </Button>
          ) : (
            <>
              {asksCode && <CodeField field={form.getInputProps('code')} />}
              <Button type="submit" size="md" loading={busy}>
                {t('signIn.submit')}
              </Button>
            </>
          )}
        </form>
      </div>
    </main>
  );
}
