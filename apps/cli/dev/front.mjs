// The single address of development: forwards requests for the server to its present process, and all others to the
// page.
import { createServer, request as ask } from 'node:http';
import { connect } from 'node:net';

/** Beginnings of the paths that the api handles. A test compares them with the routes of the api. */
export const API_PATHS = [
  '/graphql',
  '/socket.io',
  '/files',
  '/auth',
  '/health',
  '/metrics',
  '/demo.json',
  '/mailbox/messages',
];

/** @param {string} url of a request */
export function belongsToApi(url) {
  const path = url.split('?')[0];
  return API_PATHS.some((start) => path === start || path.startsWith(`${start}/`));
}

/**
 * @param {{ port: Promise<number> }} server each request waits for the port, so that a restart delays the request and
 *   does not fail it
 * @param {import('node:http').RequestListener} page
 */
export function createFront(server, page) {
  const front = createServer((request, response) => {
    if (belongsToApi(request.url)) void passOn(request, response, server);
    else page(request, response);
  });
  front.on('upgrade', (request, socket, head) => {
    // Vite handles the page's own socket, which is for hot replacement.
    if (belongsToApi(request.url)) void passOnUpgrade(request, socket, head, server);
    else if (request.headers['sec-websocket-protocol'] !== 'vite-hmr') socket.destroy();
  });
  return front;
}

async function passOn(request, response, server) {
  const refuse = (error) => {
    if (response.headersSent) response.destroy();
    else response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8' }).end(`${error.message}\n`);
  };
  try {
    const { url: path, method, headers } = request;
    const onward = ask({ host: '127.0.0.1', port: await server.port, path, method, headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
      answer.on('error', refuse);
    });
    onward.on('error', refuse);
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  } catch (error) {
    refuse(error);
  }
}

async function passOnUpgrade(request, socket, head, server) {
  socket.on('error', () => socket.destroy());
  try {
    const onward = connect(await server.port, '127.0.0.1');
    const { rawHeaders } = request;
    const lines = rawHeaders.flatMap((name, i) => (i % 2 === 0 ? [`${name}: ${rawHeaders[i + 1]}`] : []));
    onward.write(`${request.method} ${request.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    onward.write(head);
    onward.on('error', () => socket.destroy());
    onward.on('close', () => socket.destroy());
    socket.on('close', () => onward.destroy());
    onward.pipe(socket).pipe(onward);
  } catch {
    socket.destroy();
  }
}
