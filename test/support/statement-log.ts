import pg from 'pg';

/** One request to the database server and its answer. */
export interface Statement {
  text: string;
  /** The program's connection that it was sent over. */
  connection: object;
}

const isCommand = ({ text }: Statement) => /^(BEGIN|START TRANSACTION|COMMIT|ROLLBACK)\b/i.test(text);
const isSetting = ({ text }: Statement) => /^SELECT set_config\(/.test(text);

/** Records what the program under test sends to its database; the test's own statements are left out. */
export class StatementLog {
  readonly statements: Statement[] = [];
  private readonly original = pg.Client.prototype.query as (...given: unknown[]) => unknown;

  constructor() {
    const { statements, original } = this;
    pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
      // The program's connections have a class derived from the driver's.
      if (this.constructor !== pg.Client && typeof given[0] === 'string')
        statements.push({ text: given[0], connection: this });
      return original.apply(this, given);
    } as unknown as typeof pg.Client.prototype.query;
  }

  end(): void {
    pg.Client.prototype.query = this.original as typeof pg.Client.prototype.query;
  }

  clear(): void {
    this.statements.length = 0;
  }

  /** Numbers of statements that read or write rows, of transactions and of requests to the server. */
  get counts(): { statements: number; transactions: number; readTransactions: number; roundTrips: number } {
    const begun = this.statements.filter(({ text }) => /^(BEGIN|START TRANSACTION)/i.test(text));
    return {
      statements: this.statements.filter((each) => !isCommand(each) && !isSetting(each)).length,
      transactions: begun.length,
      readTransactions: begun.filter(({ text }) => text.startsWith('BEGIN READ ONLY')).length,
      roundTrips: this.statements.length,
    };
  }
}
