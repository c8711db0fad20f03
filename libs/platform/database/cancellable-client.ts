import { connect, type Socket } from 'node:net';
import pg from 'pg';
import { currentDeadline, deadlineExceeded } from './deadline.js';

/** Properties of the driver's client that its types only partly declare. */
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
 * Asks the server to cancel the session's running statement. Uses the session's key over a separate connection, because
 * the program's role may not signal other processes.
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

/** A connection whose statements are cancelled at the deadline of the work that sent them, however they were sent. */
export class CancellableClient extends pg.Client {
  // The driver's signature has a dozen overloads; only the text and the promise matter here.
  override query(...parameters: unknown[]): never {
    const send = () => (super.query as (...given: unknown[]) => unknown).apply(this, parameters);
    const [text] = parameters;
    const signal = currentDeadline()?.signal;
    // A transaction must be ended in any case, or its connection returns to the pool with the transaction open.
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
      // Return the connection only after the cancel request has arrived: it would otherwise cancel the next user's
      // statement.
      await cancelling;
    }
  }
}
