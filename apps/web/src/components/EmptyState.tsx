import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

type Props = { icon: Icon; title: string; text?: string; action?: ReactNode };

export function EmptyState({ icon: Mark, title, text, action }: Props) {
  return (
    <div className={classes.empty}>
      <span className={classes.emptyMark} aria-hidden>
        <Mark size={22} stroke={1.6} />
      </span>
      <p className={classes.emptyTitle}>{title}</p>
      {text && <p className={classes.emptyText}>{text}</p>}
      {action && <div className={classes.emptyAct}>{action}</div>}
    </div>
  );
}
