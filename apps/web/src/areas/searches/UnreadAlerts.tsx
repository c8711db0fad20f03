import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { UnreadAlertsDocument } from './unread.graphql';
import classes from './UnreadAlerts.module.css';

/** The number of unread alerts; empty when there are none. */
export function UnreadAlerts() {
  const { t } = useTranslation();
  const { data } = useLiveQuery(UnreadAlertsDocument, {
    variables: {},
    follows: [{ kind: 'SAVED_SEARCH' }, { kind: 'NEED' }],
  });
  const count = data?.alerts.totalCount ?? 0;
  if (count === 0) return null;
  return (
    <span className={classes.unread}>
      {count} <VisuallyHidden>{t('searches.unread', { count })}</VisuallyHidden>
    </span>
  );
}
