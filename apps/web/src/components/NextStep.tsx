import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Clock } from './Clock';
import classes from './NextStep.module.css';
import { StateBadge, type Tone } from './StateBadge';

type Props = {
  tone: Tone;
  state: string;
  dueOn?: string | null;
  text: string;
  /** The next action; absent when somebody else has to act. */
  action?: ReactNode;
  others?: ReactNode;
};

/** The state, the time left, the meaning of the state as text, and the next step. */
export function NextStep({ tone, state, dueOn, text, action, others }: Props) {
  const { t } = useTranslation();
  return (
    <section className={classes.next} data-first data-wanted={action ? true : undefined} aria-label={t('act.nextStep')}>
      <div className={classes.nextMeta} aria-live="polite">
        <StateBadge tone={tone} label={state} />
        <Clock dueOn={dueOn} />
      </div>
      <p className={classes.nextText}>{text}</p>
      {action}
      {others}
    </section>
  );
}
