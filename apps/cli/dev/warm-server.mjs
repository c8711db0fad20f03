// A process that becomes the server (api and worker) on request. Before that it loads the packages, which takes most of
// a start, so that the new server is ready a second after a change.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../prepare.mjs';

// Ends when the parent has ended, in any way.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
const told = new Promise((resolve) => process.once('message', resolve));

const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
for (const name of Object.keys(dependencies)) {
  // Packages that cannot be imported by their name are loaded by the server itself.
  await import(name).catch(() => undefined);
}
await told;

const main = join(ROOT, 'dist/apps/cli/main.js');
process.argv = [process.argv[0], main, 'start', '--unprepared'];
await import(pathToFileURL(main).href);
