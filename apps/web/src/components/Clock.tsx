import { IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { stockholmDate, useFormat } from './format';
import classes from './Clock.module.css';
import { workingDaysBetween } from '#contracts';

/** The time left until a due date, in working days. */
export function Clock({ dueOn, quiet = false }: { dueOn: string | null | undefined; quiet?: boolean }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  if (!dueOn) return null;
  const today = stockholmDate();
  const days = workingDaysBetween(today, dueOn);
  const tone = quiet ? undefined : dueOn < today ? 'late' : days <= 2 ? 'soon' : undefined;
  return (
    <time className={classes.clock} data-tone={tone} dateTime={dueOn} title={t('time.dueTitle', { date: date(dueOn) })}>
      <IconClock size={14} stroke={1.8} aria-hidden />
      {clockText()}
    </time>
  );

  function clockText(): string {
    if (dueOn === today) return t('time.today');
    if (dueOn! > today) return days === 0 ? t('time.dueWeekend') : t('time.workingDaysLeft', { count: days });
    return days === 0 ? t('time.lateWeekend') : t('time.workingDaysLate', { count: -days });
  }
}
