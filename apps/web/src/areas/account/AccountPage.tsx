import { useTranslation } from 'react-i18next';
import { Page } from '../../components/Page';
import { useMe } from '../../shell/me';
import { ApiTokensSection } from './ApiTokensSection';
import { IdentitiesSection } from './IdentitiesSection';
import { LanguageSection } from './LanguageSection';
import { PasswordSection } from './PasswordSection';
import { SecondFactorSection } from './SecondFactorSection';
import { SessionsSection } from './SessionsSection';

/** The user's own account, the same for all roles. */
export function AccountPage() {
  const { t } = useTranslation();
  const { name, email } = useMe();
  return (
    <Page title={t('account.title')} lead={`${name} · ${email}`}>
      <PasswordSection />
      <SecondFactorSection />
      <IdentitiesSection />
      <SessionsSection />
      <ApiTokensSection />
      <LanguageSection />
    </Page>
  );
}
