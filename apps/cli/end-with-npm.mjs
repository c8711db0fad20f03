// npm passes signals on, but when npm itself is killed hard nobody tells us, and the port would stay taken.
import { readFileSync } from 'node:fs';

/** Ends this process, as SIGTERM does, when the npm that started the process is gone. */
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

/** Our parent, and where that is the shell npm runs scripts in, npm above it: a parent that ends is replaced by another. */
function ancestors() {
  try {
    // PID (name) state parent …
    const [, name, parent] = /\((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${process.ppid}/stat`, 'utf8'));
    return name.endsWith('sh') ? `${process.ppid} ${parent}` : `${process.ppid}`;
  } catch {
    // No /proc: on macOS the shell has given its place to us, and npm is the parent.
    return `${process.ppid}`;
  }
}
