import type { ReactNode } from 'react';
import { useFormat } from './format';
import classes from './Timeline.module.css';

const newestFirst = (steps: readonly TimelineStep[]) =>
  [...steps].sort((one, other) => one.at.localeCompare(other.at)).reverse();

export type TimelineStep = { key: string; at: string; text: ReactNode; note?: ReactNode };

/** Events, newest first. Steps of the same instant keep their given order, oldest first. */
export function Timeline({ steps }: { steps: readonly TimelineStep[] }) {
  const { moment } = useFormat();
  return (
    <ol className={classes.timeline}>
      {newestFirst(steps).map(({ key, at, text, note }) => (
        <li key={key} className={classes.step}>
          <div>
            <p>{text}</p>
            {note && <p>{note}</p>}
          </div>
          <time dateTime={at}>{moment(at)}</time>
        </li>
      ))}
    </ol>
  );
}
