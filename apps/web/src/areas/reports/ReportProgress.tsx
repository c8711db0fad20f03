import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReportState } from '../../graphql/generated/graphql';
import classes from './reports.module.css';

/** The states of a report without a completion; a completion leads back from RECEIVED. */
const way = [
  'DRAFT',
  'VALIDATED',
  'APPROVED',
  'QUEUED',
  'DELIVERING',
  'DELIVERED',
  'RECEIVED',
  'ACCEPTED',
] as const satisfies readonly ReportState[];

export function ReportProgress({ state }: { state: ReportState }) {
  const { t } = useTranslation();
  const asked = state === 'COMPLETION_ASKED';
  const at = way.indexOf(asked ? 'RECEIVED' : state);
  return (
    <ol className={classes.way} aria-label={t('reports.progress')} aria-live="polite">
      {way.map((step, index) => {
        const now = index === at;
        const passed = index < at || state === 'ACCEPTED';
        return (
          <li
            key={step}
            data-passed={passed || undefined}
            data-now={now || undefined}
            data-asked={(now && asked) || undefined}
            aria-current={now ? 'step' : undefined}
          >
            <span className={classes.mark}>{passed && <IconCheck size={12} stroke={3} aria-hidden />}</span>
            <span className={classes.label}>{t(`words.reportState.${now && asked ? 'COMPLETION_ASKED' : step}`)}</span>
          </li>
        );
      })}
    </ol>
  );
}
