import { useQuery } from '@apollo/client/react';
import { Alert, Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import i18next, { type ParseKeys } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../components/format';
import { SignInProvidersDocument } from './providers.graphql';

/** Links to the OpenID providers; empty if there are none. Plain links, because the browser leaves the page. */
export function ProviderLinks({ next }: { next?: string }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const { data } = useQuery(SignInProvidersDocument);
  return data?.signInProviders.map(({ id, label }) => (
    <Button
      key={id}
      component="a"
      variant="default"
      size="md"
      href={`/auth/oidc/${encodeURIComponent(id)}/start${next ? `?next=${encodeURIComponent(next)}` : ''}`}
    >
      {t('providers.by', { provider: text(label) })}
    </Button>
  ));
}

/** Why signing in by an OpenID provider failed. */
export function ProviderTrouble({ trouble }: { trouble: string }) {
  const { t } = useTranslation();
  const key = `providers.trouble.${trouble}`;
  return (
    <Alert color="red" variant="light" icon={<IconAlertCircle />} role="alert">
      {t(i18next.exists(key) ? (key as Extract<ParseKeys, `providers.trouble.${string}`>) : 'providers.trouble.FAILED')}
    </Alert>
  );
}
