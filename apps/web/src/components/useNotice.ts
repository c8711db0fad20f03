import { notifications, type NotificationData } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';

/** Shows a notice that is read out politely, with a close button that screen readers can name. */
export function useNotice(): (notice: NotificationData) => void {
  const { t } = useTranslation();
  return (notice) => {
    // The same id again replaces what it said.
    if (notice.id) notifications.hide(notice.id);
    notifications.show({ role: 'status', closeButtonProps: { 'aria-label': t('act.close') }, ...notice });
  };
}
