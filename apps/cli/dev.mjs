// `npm run dev`: runs the program of `npm start` and applies changes of the sources when they are saved. Plain
// JavaScript with Node's own modules only, since it runs before anything is installed.
import { endWithNpm } from './end-with-npm.mjs';
import { prepare, Problem } from './prepare.mjs';

try {
  if (process.env.NODE_ENV === 'production') throw new Problem('npm run dev is for development: unset NODE_ENV.');
  // The page is served from its sources.
  await prepare({ page: false });
} catch (error) {
  console.error(error instanceof Problem ? error.message : error);
  process.exit(1);
}
endWithNpm();
await import('./dev/loop.mjs');
