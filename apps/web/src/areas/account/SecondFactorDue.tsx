import { useQuery } from '@apollo/client/react';
import { Button, Loader, Title } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { client } from '../../graphql/client';
import { forgetSession } from '../../graphql/session';
import { SignOutDocument } from '../../graphql/session.graphql';
import classes from '../sign-in/sign-in.module.css';
import { EnrolSteps } from './EnrolSteps';
import { SecurityDocument } from './security.graphql';

/** Replaces the workspace for a user whose role demands a second factor that the session lacks. */
export function SecondFactorDue() {
  const { t } = useTranslation();
  const router = useRouter();
  const { data } = useQuery(SecurityDocument);
  const on = data?.accountSecurity.secondFactorOn;

  async function goOn(): Promise<void> {
    await forgetSession();
    await router.invalidate();
  }

  async function signOut(): Promise<void> {
    await client.mutate({ mutation: SignOutDocument }).catch(() => undefined);
    await forgetSession();
    await router.navigate({ to: '/sign-in' });
  }

  return (
    <main className={classes.page}>
      <div className={classes.panel}>
        <header className={classes.brand}>
          <img src="/mark.svg" alt="" width={40} height={40} />
          <Title order={1}>{t('security.dueTitle')}</Title>
          <p className={classes.lead}>{t(on ? 'security.dueSignIn' : 'security.dueLead')}</p>
        </header>
        {on === undefined && <Loader mx="auto" />}
        {on === false && (
          <div className={classes.form}>
            <EnrolSteps done={() => void goOn()} />
          </div>
        )}
        <Button variant={on ? 'filled' : 'subtle'} onClick={() => void signOut()}>
          {t(on ? 'security.signInAgain' : 'user.signOut')}
        </Button>
      </div>
    </main>
  );
}
