import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../components/Links';
import { Page } from '../components/Page';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('trouble.notFoundTitle')} lead={t('trouble.notFound')}>
      <ButtonLink to="/">{t('trouble.home')}</ButtonLink>
    </Page>
  );
}
