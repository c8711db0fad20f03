import * as z from 'zod';
import { useQuery } from '@apollo/client/react';
import { Alert, Button, Loader, PasswordInput, TextInput, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconAlertCircle } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PERSON_LIMITS } from '#contracts/fields/people';
import type { ReceivedInvitationQuery } from '../../graphql/generated/graphql';
import { forgetSession } from '../../graphql/session';
import { useCommand } from '../../graphql/useCommand';
import { showLanguage } from '../../locales/i18n';
import { useFormat } from '../../components/format';
import { useFields, useSchemaForm } from '../../components/useSchemaForm';
import { SignInProvidersDocument } from '../sign-in/providers.graphql';
import classes from '../sign-in/sign-in.module.css';
import { AcceptInvitationByDocument, AcceptInvitationDocument, ReceivedInvitationDocument } from './invitation.graphql';

/** Reads the token from the fragment, which is not sent to servers, once, and removes it from the address. */
function takeToken(): string {
  const token = window.location.hash.slice(1);
  if (token) window.history.replaceState(window.history.state, '', window.location.pathname);
  return token;
}

export function InvitationPage() {
  const { t } = useTranslation();
  const { text } = useFormat();
  const [token] = useState(takeToken);
  const { data, loading } = useQuery(ReceivedInvitationDocument, { variables: { token }, fetchPolicy: 'network-only' });
  useDocumentTitle(`${t('invitation.title')} · ${t('app.name')}`);
  const language = data?.receivedInvitation.language;
  useEffect(() => {
    if (language) showLanguage(language === 'EN' ? 'en' : 'sv');
  }, [language]);
  const found = data?.receivedInvitation;
  return (
    <main className={classes.page}>
      <div className={classes.panel}>
        <header className={classes.brand}>
          <img src="/mark.svg" alt="" width={40} height={40} />
          <Title order={1}>{t('invitation.title')}</Title>
          {found && (
            <p className={classes.lead}>
              {t('invitation.lead', {
                workspace: text(found.workspaceName),
                role: t(`words.role.${found.role}`).toLowerCase(),
                organisation: text(found.organisationName),
              })}
            </p>
          )}
        </header>
        {loading && <Loader mx="auto" />}
        {!loading && !found && (
          <Alert color="red" variant="light" icon={<IconAlertCircle />} role="alert">
            {t('invitation.gone')}
          </Alert>
        )}
        {data && <Answer token={token} received={data} />}
      </div>
    </main>
  );
}

/**
 * The ways to accept: as the signed-in person, as the owner of an account, who signs in first, or with a new account.
 */
function Answer({ token, received: { me, receivedInvitation } }: { token: string; received: ReceivedInvitationQuery }) {
  const { t } = useTranslation();
  const router = useRouter();
  const accept = useCommand(AcceptInvitationDocument, { done: () => t('invitation.done') });
  const mine = me?.email.toLowerCase() === receivedInvitation.email.toLowerCase();

  async function take(account: { name: string; password: string } | null): Promise<void> {
    if (
      !(await accept.run({ input: { token, name: account?.name.trim() ?? null, password: account?.password ?? null } }))
    )
      return;
    await forgetSession();
    await router.navigate({ to: account ? '/sign-in' : '/' });
  }

  if (mine) {
    return (
      <div className={classes.form}>
        <Button size="md" loading={accept.loading} onClick={() => void take(null)}>
          {t('invitation.accept')}
        </Button>
      </div>
    );
  }
  if (receivedInvitation.hasAccount) {
    return (
      <div className={classes.form}>
        <p>{t('invitation.hasAccount', { email: receivedInvitation.email })}</p>
        <Button size="md" onClick={() => void router.navigate({ to: '/sign-in' })}>
          {t('invitation.signIn')}
        </Button>
      </div>
    );
  }
  return <NewAccount email={receivedInvitation.email} token={token} loading={accept.loading} take={take} />;
}

function NewAccount({
  email,
  token,
  loading,
  take,
}: {
  email: string;
  token: string;
  loading: boolean;
  take: (account: { name: string; password: string }) => Promise<void>;
}) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const { data } = useQuery(SignInProvidersDocument);
  const acceptBy = useCommand(AcceptInvitationByDocument);
  const fields = useFields();
  const form = useSchemaForm(
    z.object({
      name: fields.text(PERSON_LIMITS.name, t('invitation.nameMissing')),
      password: fields.secret(PERSON_LIMITS.password, t('invitation.passwordShort')),
    }),
    { name: '', password: '' },
  );
  return (
    <form noValidate className={classes.form} onSubmit={form.onSubmit((account) => void take(account))}>
      <TextInput label={t('signIn.email')} type="email" autoComplete="username" value={email} readOnly />
      <TextInput label={t('invitation.name')} autoComplete="name" {...form.getInputProps('name')} />
      <PasswordInput
        label={t('invitation.newPassword')}
        description={t('invitation.passwordHint')}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        {...form.getInputProps('password')}
      />
      <Button type="submit" size="md" loading={loading}>
        {t('invitation.accept')}
      </Button>
      {data?.signInProviders.map(({ id, label }) => (
        <Button
          key={id}
          variant="default"
          size="md"
          loading={acceptBy.loading}
          onClick={() =>
            void acceptBy
              .run({ provider: id, token })
              .then((answer) => answer && window.location.assign(answer.acceptInvitationBy))
          }
        >
          {t('invitation.acceptBy', { provider: text(label) })}
        </Button>
      ))}
    </form>
  );
}
