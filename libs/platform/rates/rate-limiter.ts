import { createHash } from 'node:crypto';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Rates } from '#contracts';
import { rateLimited, unavailable } from '#kernel';
import { CONFIG, type Config } from '#platform/config';
import { Database, outsideOperation, sql } from '#platform/database';
import { LOGGER, type Logger } from '#platform/telemetry';

/** A number of points to take from one budget. */
export interface Charge {
  rate: keyof Rates;
  /** The owner of the budget: a person's id, an address unit, an account name. */
  of: string;
  points: number;
}

interface Answer {
  key: string;
  granted: boolean;
  /** Points left after this charge; absent when the charge was refused. */
  tokens: number;
}

const SWEEP_MS = 10 * 60_000;

/** Addresses and account names are stored only as a hash, which is enough for counting. */
const keyOf = ({ rate, of }: Charge): string =>
  `${rate}:${createHash('sha256').update(of).digest('base64url').slice(0, 22)}`;

/**
 * Budgets that refill (token buckets), in the database that all nodes share: one statement takes from all budgets of
 * one operation. A refused charge takes nothing, so that repeated requests do not lengthen the wait.
 */
@Injectable()
export class RateLimiter implements OnApplicationBootstrap, OnApplicationShutdown {
  private sweeper: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * @param whenUnsure what happens when the budgets cannot be read. Attempts on accounts are refused, because an outage
   *   must not allow guessing. Other requests go on, and fail by themselves if they need the database.
   * @throws AppError RATE_LIMITED with the seconds to wait; UNAVAILABLE.
   */
  async take(charges: Charge[], whenUnsure: 'allow' | 'refuse'): Promise<void> {
    let answers: Answer[];
    try {
      answers = await this.answersTo(charges);
    } catch (error) {
      this.logger.warn({ cause: (error as Error).message }, 'rates could not be counted');
      if (whenUnsure === 'allow') return;
      throw unavailable();
    }
    const waits = charges.flatMap((charge) => {
      const answer = answers.find(({ key }) => key === keyOf(charge));
      if (!answer || answer.granted) return [];
      return [
        Math.max(1, Math.ceil(((charge.points - answer.tokens) * 60) / this.config.rates[charge.rate].perMinute)),
      ];
    });
    if (waits.length > 0) throw rateLimited(Math.max(...waits));
  }

  /** Returns the points of an attempt that succeeded. */
  async giveBack(charges: Charge[]): Promise<void> {
    await this.answersTo(charges.map((charge) => ({ ...charge, points: -charge.points }))).catch((error: unknown) =>
      this.logger.warn({ cause: (error as Error).message }, 'rates could not be given back'),
    );
  }

  private answersTo(charges: Charge[]): Promise<Answer[]> {
    // In the order of their keys, so that two operations with the same budgets cannot deadlock.
    const sorted = charges
      .map((charge) => ({ key: keyOf(charge), ...this.config.rates[charge.rate], points: charge.points }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    const column = (name: 'key' | 'capacity' | 'perMinute' | 'points') => sorted.map((each) => each[name]);
    return this.database.rows<Answer>(sql`
      WITH charge AS (
        SELECT * FROM unnest(${column('key')}::text[], ${column('capacity')}::float8[], ${column('perMinute')}::float8[], ${column('points')}::float8[]) AS c (key, capacity, per_minute, points)
      )
      INSERT INTO rate_budget AS budget (key, tokens, granted, refilled_at)
      SELECT key, CASE WHEN points <= capacity THEN least(capacity, capacity - points) ELSE capacity END, points <= capacity, clock_timestamp() FROM charge
      ON CONFLICT (key) DO UPDATE SET
        (tokens, granted) = (
          SELECT CASE WHEN filled >= points THEN least(capacity, filled - points) ELSE filled END, filled >= points
          FROM charge CROSS JOIN LATERAL (SELECT least(capacity, budget.tokens + per_minute * greatest(0, extract(epoch FROM clock_timestamp() - budget.refilled_at)) / 60) AS filled) AS refill
          WHERE charge.key = budget.key
        ),
        refilled_at = clock_timestamp()
      RETURNING key, granted, tokens`);
  }

  onApplicationBootstrap(): void {
    // A budget that was not used for a day is full again, so its row is not needed.
    const sweep = () =>
      this.database
        .rows(sql`DELETE FROM rate_budget WHERE refilled_at < now() - interval '1 day'`)
        .catch(() => undefined);
    this.sweeper = outsideOperation(() => setInterval(() => void sweep(), SWEEP_MS)).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.sweeper);
  }
}
