import { ReadBatch } from '#platform/database';
import pg from 'pg';

/** One statement sent to the database server. */
export interface Statement {
  text: string;
  values: readonly unknown[];
  /** The program's connection that it was sent over. */
  connection: object;
  /** Whether the connection waited for no other answer: what is sent behind another statement costs no trip of its own. */
  trip: boolean;
  /** The reads that it was sent together with, as one transaction. */
  batch?: object;
}

const isCommand = ({ text }: Statement) => /^(BEGIN|START TRANSACTION|COMMIT|ROLLBACK)\b/i.test(text);
const isSetting = ({ text }: Statement) => /^SELECT set_config\(/.test(text);

/** Records what the program under test sends to its database; the test's own statements are left out. */
export class StatementLog {
  readonly statements: Statement[] = [];
  private readonly original = pg.Client.prototype.query as (...given: unknown[]) => unknown;

  constructor() {
    const { statements, original } = this;
    const unanswered = new WeakMap<object, number>();
    pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
      const [first, second] = given as [
        string | { text?: string; values?: unknown[] } | ReadBatch | undefined,
        unknown,
      ];
      if (first instanceof ReadBatch) {
        // Sent in one write.
        for (const [place, { text, values }] of first.reads.entries())
          statements.push({ text, values, connection: this, trip: place === 0, batch: first });
        return original.apply(this, given);
      }
      const text = typeof first === 'string' ? first : first?.text;
      const values = typeof first === 'string' ? second : first?.values;
      // The program's connections have a class derived from the driver's.
      if (this.constructor === pg.Client || text === undefined) return original.apply(this, given);
      const before = unanswered.get(this) ?? 0;
      statements.push({ text, values: Array.isArray(values) ? values : [], connection: this, trip: before === 0 });
      unanswered.set(this, before + 1);
      const answer = original.apply(this, given) as Promise<unknown> | undefined;
      const answered = () => void unanswered.set(this, (unanswered.get(this) ?? 1) - 1);
      if (answer) answer.then(answered, answered);
      else answered();
      return answer;
    } as unknown as typeof pg.Client.prototype.query;
  }

  end(): void {
    pg.Client.prototype.query = this.original as typeof pg.Client.prototype.query;
  }

  clear(): void {
    this.statements.length = 0;
  }

  /** Numbers of statements that read or write rows, of transactions and of times the program waited for the server. */
  get counts(): { statements: number; transactions: number; readTransactions: number; roundTrips: number } {
    const begun = this.statements.filter(({ text }) => /^(BEGIN|START TRANSACTION)/i.test(text));
    const batches = new Set(this.statements.flatMap(({ batch }) => batch ?? [])).size;
    return {
      statements: this.statements.filter((each) => !isCommand(each) && !isSetting(each)).length,
      transactions: begun.length + batches,
      readTransactions: begun.filter(({ text }) => text.startsWith('BEGIN READ ONLY')).length + batches,
      roundTrips: this.statements.filter(({ trip }) => trip).length,
    };
  }
}
