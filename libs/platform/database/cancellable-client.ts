import { connect, type Socket } from 'node:net';
import pg from 'pg';
import { currentDeadline, deadlineExceeded } from './deadline.js';

/** What the driver knows of its server, of which its types tell only a part. */
interface Session {
  host: string;
  port: number;
  processID: number;
  secretKey: number;
}

/** CancelRequest of the PostgreSQL protocol, version 3: length, code, process, key. */
const CANCEL_REQUEST = 80_877_102;
const PATIENCE_MS = 3000;

/**
 * Asks the server to stop what the session runs. Done by key, over a connection of its own, because the
 * program's role may signal nobody's process.
 */
function cancel({ host, port, processID, secretKey }: Session): Promise<void> {
  const request = Buffer.alloc(16);
  [16, CANCEL_REQUEST, processID, secretKey].forEach((word, index) => request.writeInt32BE(word, index * 4));
  return new Promise((resolve) => {
    const socket: Socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
    socket.setTimeout(PATIENCE_MS, () => socket.destroy());
    socket.on('connect', () => socket.end(request));
    // Without a listener a refused connection would end the process; `close` follows either way.
    socket.on('error', () => undefined);
    socket.on('data', () => undefined);
    socket.on('close', () => resolve());
  });
}

/** A connection whose statements end with the deadline of the work that sent them, whichever way they were sent. */
export class CancellableClient extends pg.Client {
  // The driver's signature is a dozen overloads; all that matters here is the text and the promise.
  override query(...parameters: unknown[]): never {
    const send = () => (super.query as (...given: unknown[]) => unknown).apply(this, parameters);
    const [text] = parameters;
    const signal = currentDeadline()?.signal;
    // A transaction must be ended whatever happens, or its connection goes back to the pool with it open.
    const bound =
      signal &&
      typeof text === 'string' &&
      typeof parameters.at(-1) !== 'function' &&
      !/^(ROLLBACK|COMMIT)/i.test(text);
    return (bound ? this.queryUnder(signal, send as () => Promise<unknown>) : send()) as never;
  }

  private async queryUnder(signal: AbortSignal, send: () => Promise<unknown>): Promise<unknown> {
    if (signal.aborted) throw deadlineExceeded();
    let cancelling: Promise<void> | undefined;
    const onAbort = () => {
      cancelling = cancel(this as unknown as Session);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      return await send();
    } catch (error) {
      throw signal.aborted ? deadlineExceeded() : error;
    } finally {
      signal.removeEventListener('abort', onAbort);
      // The connection is not given back before the request has arrived: it would hit the next one's statement.
      await cancelling;
    }
  }
}
