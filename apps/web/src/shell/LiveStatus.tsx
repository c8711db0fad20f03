import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LiveStatus as Status } from '../graphql/live';
import classes from './LiveStatus.module.css';

export function LiveStatus({ status }: { status: Status }) {
  const { t } = useTranslation();
  return (
    <Tooltip label={t(`live.statusHint.${status}`)} position="right">
      <div className={classes.status} data-status={status} role="status">
        <span className={classes.statusText}>{t(`live.status.${status}`)}</span>
      </div>
    </Tooltip>
  );
}
