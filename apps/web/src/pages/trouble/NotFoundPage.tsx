import { IconMapOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../parts/EmptyState';
import { ButtonLink } from '../../parts/Links';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={IconMapOff}
      title={t('trouble.notFoundTitle')}
      text={t('trouble.notFound')}
      action={<ButtonLink to="/">{t('trouble.home')}</ButtonLink>}
    />
  );
}
