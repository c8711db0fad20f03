import classes from './StateBadge.module.css';

/** How a state is emphasised: in progress, waiting for somebody, reached, failed, or over. */
export type Tone = 'plain' | 'active' | 'wait' | 'done' | 'bad' | 'off';

export function StateBadge({ tone, label }: { tone: Tone; label: string }) {
  return (
    <span className={classes.state} data-tone={tone}>
      {label}
    </span>
  );
}
