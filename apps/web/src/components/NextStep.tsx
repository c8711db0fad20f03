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
  /** The one thing to do now; absent when somebody else has the move. */
  action?: ReactNode;
  others?: ReactNode;
};

/** The state, its clock, what it means in plain words and the one next step. */
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
