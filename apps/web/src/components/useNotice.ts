import { notifications, type NotificationData } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';

/** Shows a notice that screen readers read politely, with a labelled close button. */
export function useNotice(): (notice: NotificationData) => void {
  const { t } = useTranslation();
  return (notice) => {
    // A notice with the same id replaces the earlier one.
    if (notice.id) notifications.hide(notice.id);
    notifications.show({ role: 'status', closeButtonProps: { 'aria-label': t('act.close') }, ...notice });
  };
}
