import { useTranslation } from 'react-i18next';
import { Page } from '../../parts/Page';
import { useMe } from '../../shell/me';
import { ApiTokensSection } from './ApiTokensSection';
import { LanguageSection } from './LanguageSection';
import { SessionsSection } from './SessionsSection';

/** What is one's own, whatever the role. */
export function AccountPage() {
  const { t } = useTranslation();
  const { name, email } = useMe();
  return (
    <Page title={t('account.title')} lead={`${name} · ${email}`}>
      <SessionsSection />
      <ApiTokensSection />
      <LanguageSection />
    </Page>
  );
}
