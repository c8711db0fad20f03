// A process that becomes the server (api and worker) when it is told to. Until then it loads the packages, which take
// most of a start, so that the server is there a second after a change.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../prepare.mjs';

// The parent is gone, however it ended.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
const told = new Promise((resolve) => process.once('message', resolve));

const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
for (const name of Object.keys(dependencies)) {
  // A package without an entry of its own is loaded by the server itself.
  await import(name).catch(() => undefined);
}
await told;

const main = join(ROOT, 'dist/apps/cli/main.js');
process.argv = [process.argv[0], main, 'start'];
await import(pathToFileURL(main).href);
