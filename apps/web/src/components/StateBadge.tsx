import classes from './parts.module.css';
import type { Tone } from './tones';

export function StateBadge({ tone, label }: { tone: Tone; label: string }) {
  return (
    <span className={classes.state} data-tone={tone}>
      {label}
    </span>
  );
}
