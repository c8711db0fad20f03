import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * From here on, row-level security is declared in the walls files and applied whole after the migrations. This table
 * stores which version the database has. The policies of earlier migrations are dropped when the walls are applied for
 * the first time.
 */
export class AppliedWalls1764979200000 implements MigrationInterface {
  name = 'AppliedWalls1764979200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(/* sql */ `
      CREATE TABLE applied_walls (
        hash text NOT NULL,
        -- SQL functions that the walls made, so that one that is no longer declared is dropped.
        functions text[] NOT NULL,
        applied_at timestamptz NOT NULL
      );
      -- There is one row at most.
      CREATE UNIQUE INDEX applied_walls_once ON applied_walls ((true));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Going back is done by restoring a backup.');
  }
}
