import pg from 'pg';
import { columnKeys } from './column-keys.js';
import { preparedName } from './prepared-names.js';

/** One SELECT of a batch. */
export interface BatchedRead {
  readonly text: string;
  /** As the protocol sends them: text, bytes, or null. */
  readonly values: readonly (string | Buffer | null)[];
  /** Called once, unless an earlier read of the batch fails: then this one has not run. */
  readonly settle: (error: Error | undefined, rows: Record<string, unknown>[]) => void;
}

/** What a read's result looks like: the keys of its rows, and what makes values of their cells. */
interface Columns {
  readonly keys: readonly string[];
  readonly parsers: readonly ((cell: string) => unknown)[];
}

/** Parts of the driver's connection that its types do not declare. */
interface Connection {
  readonly stream: { cork(): void; uncork(): void };
  /** By name, its text: statements that the server has prepared, and those on their way. */
  readonly parsedStatements: Record<string, string>;
  readonly submittedNamedStatements: Record<string, string>;
  parse(statement: { name: string; text: string }): void;
  bind(statement: { statement: string; values: unknown[] }): void;
  describe(portal: { type: 'P'; name: '' }): void;
  execute(portal: { portal: ''; rows: number }): void;
  sync(): void;
}

/**
 * The columns of prepared statements, by connection and name: a prepared statement keeps its columns, or fails. Another
 * connection, which prepares the same text later, may find other columns in its tables.
 */
const columnsOfPrepared = new WeakMap<Connection, Map<string, Columns>>();

/** The driver's query, whose types describe it as seen from outside. */
const DriverQuery = pg.Query as unknown as new (statement: { text: string }) => object;

/**
 * Statements that are sent at once, in one write, and run by the server in order and in one transaction, which ends with
 * the last of them. (Without BEGIN, the messages up to the next Sync are one transaction: PostgreSQL documentation,
 * 54.2.4, Pipelining.) When one fails, the ones behind it do not run.
 *
 * A subclass of the driver's own query, since its pipeline takes no other.
 */
export class ReadBatch extends DriverQuery {
  /** Place of the read whose result comes next. */
  private place = 0;
  private collected: Record<string, unknown>[] = [];
  private names: string[] = [];
  private readonly columns: (Columns | undefined)[] = [];
  /** Names of the statements being prepared, in order; '' for one without. */
  private readonly parsing: { name: string; text: string }[] = [];
  private connection: Connection | undefined;
  private readonly ended: Promise<void>;
  private end: () => void = () => undefined;

  constructor(readonly reads: readonly BatchedRead[]) {
    super({ text: '' });
    this.ended = new Promise((resolve) => {
      this.end = resolve;
    });
  }

  /** Resolves when all results are there, or one read has failed; it never rejects. */
  get done(): Promise<void> {
    return this.ended;
  }

  /** Number of reads that were settled, including the one that failed. */
  get settled(): number {
    return this.place;
  }

  submit(given: unknown): null {
    const connection = given as Connection;
    this.connection = connection;
    const known = columnsOfPrepared.get(connection) ?? new Map<string, Columns>();
    columnsOfPrepared.set(connection, known);
    this.names = this.reads.map(({ text }) => preparedName(text) ?? '');
    connection.stream.cork();
    try {
      for (const [place, { text, values }] of this.reads.entries()) {
        const name = this.names[place] as string;
        const isPrepared = name in connection.parsedStatements || name in connection.submittedNamedStatements;
        if (!isPrepared) {
          connection.parse({ name, text });
          this.parsing.push({ name, text });
          if (name) connection.submittedNamedStatements[name] = text;
        }
        connection.bind({ statement: name, values: [...values] });
        const columns = isPrepared ? known.get(name) : undefined;
        this.columns.push(columns);
        if (!columns) connection.describe({ type: 'P', name: '' });
        connection.execute({ portal: '', rows: 0 });
      }
      connection.sync();
    } finally {
      connection.stream.uncork();
    }
    return null;
  }

  /** The server has prepared the next statement. */
  handleParseComplete(): void {
    const statement = this.parsing.shift();
    if (!statement?.name || !this.connection) return;
    this.connection.parsedStatements[statement.name] = statement.text;
    delete this.connection.submittedNamedStatements[statement.name];
  }

  handleRowDescription({ fields }: { fields: readonly { name: string; dataTypeID: number }[] }): void {
    const { text } = this.reads[this.place] as BatchedRead;
    const columns: Columns = {
      keys: columnKeys(text, fields),
      parsers: fields.map(({ dataTypeID }) => pg.types.getTypeParser(dataTypeID, 'text') as (cell: string) => unknown),
    };
    this.columns[this.place] = columns;
    const name = this.names[this.place];
    if (name && this.connection) columnsOfPrepared.get(this.connection)?.set(name, columns);
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    const { keys, parsers } = this.columns[this.place] as Columns;
    const row: Record<string, unknown> = {};
    for (let index = 0; index < keys.length; index++) {
      const cell = fields[index] as string | null;
      row[keys[index] as string] = cell === null ? null : parsers[index]?.(cell);
    }
    this.collected.push(row);
  }

  handleCommandComplete(): void {
    const { collected } = this;
    this.collected = [];
    this.reads[this.place++]?.settle(undefined, collected);
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete();
  }

  handleError(error: Error): void {
    // Neither this statement nor those behind it were prepared.
    for (const { name } of this.parsing) delete this.connection?.submittedNamedStatements[name];
    this.reads[this.place++]?.settle(error, []);
    this.end();
  }

  handleReadyForQuery(): void {
    this.end();
  }
}
