import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Columns that gates and score need beyond the first schema, and conversion of stored matches to the new score. */
export class Gates1764028800000 implements MigrationInterface {
  name = 'Gates1764028800000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(/* sql */ `
      ALTER TABLE need
        ADD COLUMN certifications text[] NOT NULL DEFAULT '{}',
        ADD COLUMN sample_types text[] NOT NULL DEFAULT '{}',
        ADD COLUMN volume_per_month int CHECK (volume_per_month > 0),
        ADD COLUMN training_accepted boolean,
        -- Requirements the startup calls wishes.
        ADD COLUMN soft_gates text[] NOT NULL DEFAULT '{}';
      CREATE INDEX need_open ON need (workspace_id) WHERE state = 'PUBLISHED';

      ALTER TABLE capability
        ADD COLUMN trl_from int CHECK (trl_from BETWEEN 1 AND 9),
        ADD COLUMN trl_to int CHECK (trl_to BETWEEN 1 AND 9),
        ADD COLUMN next_free_on date,
        ADD CHECK (trl_from <= trl_to);

      -- Which phrases the two texts had in common when the match was made.
      ALTER TABLE match ADD COLUMN text_matches jsonb NOT NULL DEFAULT '[]';
      UPDATE match SET
        gates = (SELECT coalesce(jsonb_agg(gate || '{"hardness": "HARD", "change": null}' ORDER BY place), '[]') FROM jsonb_array_elements(gates) WITH ORDINALITY AS g(gate, place)),
        -- An older part keeps its points: a full feature of just that weight.
        parts = (
          SELECT coalesce(jsonb_agg(jsonb_build_object(
              'code', CASE part->>'code' WHEN 'TEXT' THEN 'WORDS' ELSE part->>'code' END,
              'feature', CASE WHEN (part->>'value')::float8 > 0 THEN 1 ELSE 0 END,
              'weight', part->'value', 'points', part->'value', 'reason', part->'reason') ORDER BY place), '[]')
          FROM jsonb_array_elements(parts) WITH ORDINALITY AS p(part, place)
        );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Going back is done by restoring a backup.');
  }
}
