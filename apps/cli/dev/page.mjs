// Serves the page from its sources: Vite inside the process of `npm run dev`, with hot replacement over the single
// address.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createServer } from 'vite';
import { bin, ROOT } from '../prepare.mjs';

const WEB = join(ROOT, 'apps/web');
export const SCHEMA = join(ROOT, 'apps/api/schema.graphql');
/** The placeholder that apps/web/vite.config.ts writes in place of the nonce. */
const NONCE = 'NONCE_OF_THIS_ANSWER';

/**
 * @param {{ front: import('node:http').Server, log: (line: string) => void }} options
 * @returns the handler of the page's requests, Vite's watcher, and a function that stops both
 */
export async function openPage({ front, log }) {
  const { contentSecurityPolicy } = await import(pathToFileURL(join(ROOT, 'dist/apps/api/security-headers.js')).href);
  const vite = await createServer({
    configFile: join(WEB, 'vite.config.ts'),
    appType: 'custom',
    logLevel: 'warn',
    plugins: [typedDocuments(log)],
    server: { middlewareMode: true, ws: { server: front } },
  });
  vite.watcher.add(SCHEMA);

  /**
   * Sends the page as apps/api/web.controller.ts sends the built page, so that developers notice what the policy
   * forbids.
   */
  const sendPage = async (request, response) => {
    const nonce = randomBytes(16).toString('base64');
    const html = await vite.transformIndexHtml(request.url, await readFile(join(WEB, 'index.html'), 'utf8'));
    response.writeHead(200, {
      // The scripts that Vite adds to the page need the nonce too.
      'content-security-policy': contentSecurityPolicy(nonce).replace("script-src 'self'", `$& 'nonce-${nonce}'`),
      'cache-control': 'no-store',
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(html.replaceAll(NONCE, nonce));
  };
  const handle = (request, response) =>
    vite.middlewares(request, response, (error) => {
      if (!error && request.headers.accept?.includes('text/html'))
        sendPage(request, response).catch((thrown) => {
          log(thrown.stack);
          response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(thrown.message);
        });
      else response.writeHead(error ? 500 : 404).end();
    });
  return { handle, watcher: vite.watcher, close: () => vite.close() };
}

/**
 * Generates the types of a changed operation before the page is told of the change, because the page finds the types by
 * the operation's text.
 */
function typedDocuments(log) {
  return {
    name: 'typed-documents',
    async hotUpdate({ file }) {
      if (this.environment.name === 'client' && (file.endsWith('.graphql.ts') || file === SCHEMA)) await codegen(log);
    },
  };
}

function codegen(log) {
  const args = [bin('@graphql-codegen/cli', 'graphql-codegen'), '--config', 'apps/web/codegen.ts'];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      if (code !== 0) log(`The operations of the page could not be typed:\n${output}`);
      resolve();
    });
  });
}
