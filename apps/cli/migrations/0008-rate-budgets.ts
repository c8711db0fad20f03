import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rate limits of people and addresses, shared by all nodes. */
export class RateBudgets1764460800000 implements MigrationInterface {
  name = 'RateBudgets1764460800000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(/* sql */ `
      -- Without an index on the time, so that an update stays on its page.
      -- Unlogged: written with every operation, and worth nothing after a crash. Keys are hashes, so no address is kept.
      CREATE UNLOGGED TABLE rate_budget (
        key text PRIMARY KEY,
        tokens double precision NOT NULL,
        -- The answer to the latest charge, for the statement that made it.
        granted boolean NOT NULL,
        refilled_at timestamptz NOT NULL
      ) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.01);
      GRANT SELECT, INSERT, UPDATE, DELETE ON rate_budget TO klustermotor_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Going back is done by restoring a backup.');
  }
}
