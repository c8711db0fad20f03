import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../parts/Links';
import { Page } from '../../parts/Page';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('trouble.notFoundTitle')} lead={t('trouble.notFound')}>
      <ButtonLink to="/">{t('trouble.home')}</ButtonLink>
    </Page>
  );
}
