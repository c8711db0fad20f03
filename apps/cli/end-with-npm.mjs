// npm passes signals on. But if npm itself is killed, its child gets no signal, and the port would stay taken.
import { readFileSync } from 'node:fs';

/** Ends this process, as SIGTERM does, when the npm process that started it is gone. */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const above = ancestors();
  const watch = setInterval(() => {
    if (ancestors() === above) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}

/**
 * The ids of our parent and, if the parent is the shell in which npm runs scripts, of npm above it. When one of them
 * ends, the system replaces it by another, so the ids change.
 */
function ancestors() {
  try {
    // PID (name) state parent …
    const [, name, parent] = /\((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${process.ppid}/stat`, 'utf8'));
    return name.endsWith('sh') ? `${process.ppid} ${parent}` : `${process.ppid}`;
  } catch {
    // No /proc: on macOS the shell is replaced by this process, and npm is the parent.
    return `${process.ppid}`;
  }
}
