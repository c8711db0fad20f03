// `npm run <command>`: installs and builds what is missing, then runs the command.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, Problem, ROOT } from './prepare.mjs';

try {
  await prepare();
} catch (error) {
  console.error(error instanceof Problem ? error.message : error);
  process.exit(1);
}
await import(pathToFileURL(join(ROOT, 'dist/apps/cli/main.js')).href);
