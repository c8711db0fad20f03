// `npm run <command>`: installs and builds what is missing, quietly, then runs the command.
import { prepare, Problem } from './prepare.mjs';

try {
  await prepare();
} catch (error) {
  console.error(error instanceof Problem ? error.message : error);
  process.exit(1);
}
await import('../../dist/apps/cli/main.js');
