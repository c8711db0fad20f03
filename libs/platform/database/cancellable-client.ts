import { connect, type Socket } from 'node:net';
import pg from 'pg';
import { columnKeys } from './column-keys.js';
import { currentDeadline, deadlineExceeded } from './deadline.js';
import { preparedName } from './prepared-names.js';
import { type BatchedRead, ReadBatch } from './read-batch.js';

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

/**
 * A connection that prepares the statements it is sent again and again, and whose statements are cancelled at the
 * deadline of the work that sent them, however they were sent. Statements may be sent before the answer to the one
 * before has come (`pipeline`); the server runs them in order.
 */
export class CancellableClient extends pg.Client {
  // The driver's signature has a dozen overloads; only the text, the values and the promise matter here.
  override query(...parameters: unknown[]): never {
    const [text, values] = parameters;
    const send = () => (super.query as (...given: unknown[]) => unknown).apply(this, parameters);
    if (typeof text !== 'string' || typeof parameters.at(-1) === 'function') return send() as never;
    // TypeORM's own statements.
    if (Array.isArray(values) && values.length > 0)
      return this.send({ text, values, name: preparedName(text) }) as never;
    // A transaction must be ended in any case, or its connection returns to the pool with the transaction open.
    return (/^(ROLLBACK|COMMIT)/i.test(text) ? send() : this.underDeadline(send as () => Promise<unknown>)) as never;
  }

  /** Runs one statement; the keys of its rows are camelCase. */
  async rows<T>(text: string, values: readonly unknown[]): Promise<T[]> {
    const { rows, fields } = (await this.send({
      text,
      values,
      name: preparedName(text),
      rowMode: 'array',
    })) as pg.QueryArrayResult;
    const columns = columnKeys(text, fields);
    return rows.map((cells) => {
      const row: Record<string, unknown> = {};
      for (let index = 0; index < columns.length; index++) row[columns[index] as string] = cells[index];
      return row as T;
    });
  }

  /**
   * Sends reads in one write, as one transaction.
   * @returns how many of them were settled; a read that failed is the last of these, and the ones behind it have not run.
   */
  async readTogether(reads: readonly BatchedRead[]): Promise<number> {
    const batch = new ReadBatch(reads);
    await this.underDeadline(() => {
      (super.query as (batch: ReadBatch) => unknown)(batch);
      return batch.done;
    });
    return batch.settled;
  }

  /** Called by the driver, whose own version knows only queries of one statement. */
  _handleParseComplete(): void {
    const active = (this as unknown as { _activeQuery: unknown })._activeQuery;
    if (active instanceof ReadBatch) active.handleParseComplete();
    else (pg.Client.prototype as unknown as { _handleParseComplete(): void })._handleParseComplete.call(this);
  }

  /**
   * Begins a transaction under a scope. Nothing waits for the answers: the next statements may follow at once, in the same
   * write, and fail if one of these failed.
   */
  begin(how: 'READ ONLY' | 'READ WRITE', scope: { text: string; values: readonly unknown[] }): Promise<void> {
    this.gatherWrites();
    const answers = Promise.all([
      (this.query as (text: string) => unknown)(`BEGIN ${how}`) as Promise<void>,
      this.rows(scope.text, scope.values),
    ]).then(() => undefined);
    // Whoever awaits it is told of the failure; nobody has to await it.
    answers.catch(() => undefined);
    return answers;
  }

  /** Ends the transaction. Behind a statement that has failed, a commit is a rollback. */
  async finish(how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    await (this.query as (text: string) => unknown)(how);
  }

  /** What is sent until the caller waits for something goes to the server in one write. */
  gatherWrites(): void {
    const { stream } = (this as unknown as { connection: { stream: Pick<Socket, 'cork' | 'uncork'> } }).connection;
    stream.cork();
    process.nextTick(() => stream.uncork());
  }

  private send(config: { text: string; values: readonly unknown[]; name: string | undefined; rowMode?: 'array' }) {
    return this.underDeadline(() => super.query(config as unknown as pg.QueryConfig) as Promise<unknown>);
  }

  private async underDeadline(send: () => Promise<unknown>): Promise<unknown> {
    const signal = currentDeadline()?.signal;
    if (!signal) return send();
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
