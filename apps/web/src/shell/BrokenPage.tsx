import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../components/EmptyState';

/** Shown when a page throws an error: says that the program is at fault, and what to do. */
export function BrokenPage() {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <EmptyState
        icon={IconAlertTriangle}
        title={t('trouble.brokenTitle')}
        text={t('trouble.broken')}
        action={<Button onClick={() => location.reload()}>{t('trouble.reload')}</Button>}
      />
    </div>
  );
}
