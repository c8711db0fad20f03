// The front door of `npm start`: installs and builds what is missing, then becomes the program.
// Plain JavaScript with Node's own modules only, since it runs before anything is installed.
import { readFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, Problem, ROOT } from './prepare.mjs';

try {
  await prepare();
} catch (error) {
  console.error(error instanceof Problem ? error.message : error);
  process.exit(1);
}

// Node 22 and later keep the compiled code of a start for the next.
module.enableCompileCache?.(join(ROOT, 'node_modules/.cache/node'));

// npm passes signals on, but when npm itself is killed hard nobody tells us, and the port would stay taken.
if (process.env.npm_lifecycle_event) {
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

// In this very process: there is no second one that could outlive it, and signals arrive where they belong.
const main = join(ROOT, 'dist/apps/cli/main.js');
process.argv = [process.argv[0], main, 'start', ...process.argv.slice(2)];
await import(pathToFileURL(main).href);
