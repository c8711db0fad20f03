// Entry point of `npm start`: installs and builds what is missing, then runs the program in the same process. Plain
// JavaScript with Node's own modules only, since it runs before anything is installed.
import module from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { endWithNpm } from './end-with-npm.mjs';
import { prepare, Problem, ROOT } from './prepare.mjs';

try {
  await prepare();
} catch (error) {
  console.error(error instanceof Problem ? error.message : error);
  process.exit(1);
}

// Node 22 and later store the compiled code for the next start.
module.enableCompileCache?.(join(ROOT, 'node_modules/.cache/node'));

endWithNpm();

// In this process, so that no second process can outlive it, and signals reach the program.
const main = join(ROOT, 'dist/apps/cli/main.js');
process.argv = [process.argv[0], main, 'start', ...process.argv.slice(2)];
await import(pathToFileURL(main).href);
