// The parts of `npm run dev`: database and mailbox, which stay; the server, which is replaced after each change; the
// page, served from its sources; and one address in front of both.
import { once } from 'node:events';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadConfig } from '#platform/config';
import { runProcess, StartupProblem } from '#platform/startup';
import { BUILD_SETTINGS, ROOT, SERVER_FOLDERS } from '../prepare.mjs';
import { compile, isServerSource } from './compile.mjs';
import { createFront } from './front.mjs';
import { openPage } from './page.mjs';
import { ServerProcess } from './server-process.mjs';

/**
 * Waiting time after a change in milliseconds, because one save may write several files, and an editor may write a file
 * twice.
 */
const SETTLED_MS = 40;

const log = (line) => void process.stderr.write(`${line}\n`);
const complain = (error) => log(error.message);

await runProcess(async () => {
  const { withServices } = await import(pathToFileURL(join(ROOT, 'dist/apps/cli/commands/services.js')).href);
  // Called in reverse order, so that users of a service stop before the service.
  const stops = [];
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
    const config = await withServices(loadConfig(), stops);
    const server = new ServerProcess({
      PORT: '0',
      HOST: '127.0.0.1',
      PUBLIC_URL: config.PUBLIC_URL,
      DATABASE_URL: config.DATABASE_URL,
      SMTP_URL: config.SMTP_URL,
      KLUSTERMOTOR_DEMO: String(config.KLUSTERMOTOR_DEMO),
    });
    stops.push(() => server.stop());
    const started = server.start();
    const front = createFront(server, (request, response) => page.handle(request, response));
    const page = await openPage({ front, log });
    stops.push(() => page.close());
    const port = await listen(front, config);
    stops.push(() => {
      front.close();
      front.closeAllConnections();
    });
    let told = false;
    const serving = (what) => {
      log(what);
      if (!told) process.stdout.write(`ready http://localhost:${port}\n`);
      told = true;
    };
    replaceAfterChanges(server, page.watcher, serving);
    started.then(
      (serves) => serves && serving('Changes are served as they are saved. Ctrl-C ends everything.'),
      complain,
    );
    return stop;
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
});

/** @throws StartupProblem when the port is taken */
async function listen(front, { PORT, HOST }) {
  try {
    await once(front.listen(PORT, HOST), 'listening');
    return front.address().port;
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new StartupProblem(`Port ${PORT} is in use. Stop what uses it, or choose another: PORT=3001 npm run dev`);
  }
}

/**
 * Compiles saved sources and restarts the server; if a source does not compile, the server stays as it is.
 * @param {(line: string) => void} serving receives the changes and the time they took, once the server serves them
 */
function replaceAfterChanges(server, watcher, serving) {
  const changed = new Set();
  let settled;
  let work = Promise.resolve();

  const replace = async () => {
    const began = performance.now();
    const paths = [...changed];
    changed.clear();
    const complaints = await compile(paths);
    if (complaints.length > 0) return complaints.forEach((complaint) => log(complaint));
    server.start().then((serves) => {
      const what = paths.length === 1 ? paths[0] : `${paths.length} files`;
      if (serves) serving(`${what}: served after ${((performance.now() - began) / 1000).toFixed(1)} s`);
    }, complain);
  };

  watcher.add([...SERVER_FOLDERS, ...BUILD_SETTINGS].map((path) => join(ROOT, path)));
  watcher.on('all', (_event, file) => {
    const path = relative(ROOT, file);
    if (BUILD_SETTINGS.includes(path)) log(`${path} has changed: stop npm run dev, and start it again`);
    if (!isServerSource(path)) return;
    changed.add(path);
    clearTimeout(settled);
    settled = setTimeout(() => (work = work.then(replace).catch(complain)), SETTLED_MS);
  });
}
