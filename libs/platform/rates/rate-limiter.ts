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
/** The share of a budget's capacity that a process draws in advance. Small budgets are counted point by point. */
const SLICE = 0.02;
const LEAST_SLICED = 10_000;
const MOST_SLICES = 10_000;

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
  /** Points drawn from a budget and not taken yet, by its key. */
  private readonly slices = new Map<string, number>();
  private readonly draws = new Map<string, Promise<void>>();

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Takes the points of one operation.
   * @param whenUnsure what to do when the budgets cannot be read. `refuse` for attempts on accounts, since an outage must
   *   not permit guessing; these are counted in the database one by one. `allow` for the rest, which draws points in
   *   slices and fails by itself if it needs the database.
   * @throws AppError RATE_LIMITED with the seconds to wait; UNAVAILABLE.
   */
  async take(charges: Charge[], whenUnsure: 'allow' | 'refuse'): Promise<void> {
    const [charge] = charges;
    if (whenUnsure === 'allow' && charges.length === 1 && charge) return this.takeFromSlice(charge);
    const answers = await this.asked(charges, whenUnsure);
    if (answers) this.assertGranted(charges, answers);
  }

  /** Gives back what an attempt took that turned out well. */
  async giveBack(charges: Charge[]): Promise<void> {
    await this.answersTo(charges.map((charge) => ({ ...charge, points: -charge.points }))).catch((error: unknown) =>
      this.logger.warn({ cause: (error as Error).message }, 'rates could not be given back'),
    );
  }

  /**
   * Takes from what this process has drawn in advance, and else draws a slice of the budget as well as the points. Near
   * the end of a budget, where a slice is refused, the points alone are asked for: what is granted in all is exact. One
   * draw of a budget runs at a time.
   */
  private async takeFromSlice(charge: Charge): Promise<void> {
    const key = keyOf(charge);
    for (;;) {
      const drawn = this.slices.get(key) ?? 0;
      if (drawn >= charge.points) {
        this.slices.set(key, drawn - charge.points);
        return;
      }
      const running = this.draws.get(key);
      if (!running) break;
      await running.catch(() => undefined);
    }
    const draw = this.draw(key, charge);
    this.draws.set(key, draw);
    try {
      await draw;
    } finally {
      this.draws.delete(key);
    }
  }

  private async draw(key: string, charge: Charge): Promise<void> {
    const drawn = this.slices.get(key) ?? 0;
    const missing = charge.points - drawn;
    const { capacity } = this.config.rates[charge.rate];
    const slice = capacity < LEAST_SLICED ? 0 : Math.floor(capacity * SLICE);
    if (slice > 0) {
      const answers = await this.asked([{ ...charge, points: missing + slice }], 'allow');
      if (!answers) return;
      if (answers[0]?.granted) {
        if (this.slices.size >= MOST_SLICES) this.slices.clear();
        this.slices.set(key, slice);
        return;
      }
    }
    const alone = { ...charge, points: missing };
    const answers = await this.asked([alone], 'allow');
    if (!answers) return;
    this.assertGranted([alone], answers);
    this.slices.delete(key);
  }

  /** Undefined when the budgets cannot be read and the operation goes on without. */
  private async asked(charges: Charge[], whenUnsure: 'allow' | 'refuse'): Promise<Answer[] | undefined> {
    try {
      return await this.answersTo(charges);
    } catch (error) {
      this.logger.warn({ cause: (error as Error).message }, 'rates could not be counted');
      if (whenUnsure === 'allow') return undefined;
      throw unavailable();
    }
  }

  private assertGranted(charges: Charge[], answers: Answer[]): void {
    const waits = charges.flatMap((charge) => {
      const answer = answers.find(({ key }) => key === keyOf(charge));
      if (!answer || answer.granted) return [];
      return [
        Math.max(1, Math.ceil(((charge.points - answer.tokens) * 60) / this.config.rates[charge.rate].perMinute)),
      ];
    });
    if (waits.length > 0) throw rateLimited(Math.max(...waits));
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
