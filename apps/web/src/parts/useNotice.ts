import { notifications, type NotificationData } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';

/** Shows a notice with a close button that screen readers can name. Gives its id. */
export function useNotice(): (notice: NotificationData) => string {
  const { t } = useTranslation();
  return (notice) => notifications.show({ closeButtonProps: { 'aria-label': t('act.close') }, ...notice });
}
