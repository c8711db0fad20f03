import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An index for the order of each list, and for what the agenda looks for. */
export class ListIndexes1765238400000 implements MigrationInterface {
  name = 'ListIndexes1765238400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(/* sql */ `
      CREATE INDEX initiative_list ON initiative (workspace_id, created_at DESC, id DESC);
      CREATE INDEX match_list ON match (workspace_id, created_at DESC, id DESC);
      CREATE INDEX organisation_list ON organisation (workspace_id, lower(name_sv), id) WHERE merged_into IS NULL;
      CREATE INDEX capability_list ON capability (workspace_id, lower(coalesce(name_sv, name_en)), id);
      -- What an organisation answers for: its list of initiatives, and what it has to see to.
      CREATE INDEX milestone_owner ON milestone (workspace_id, owner_organisation_id, initiative_id);
      CREATE INDEX milestone_planned ON milestone (workspace_id, due_on) WHERE state = 'PLANNED';
      CREATE INDEX need_submitted ON need (workspace_id, submitted_at) WHERE state = 'SUBMITTED';
      CREATE INDEX match_waiting ON match (workspace_id, state) WHERE state IN ('SHORTLISTED', 'INTEREST_ASKED', 'INTERESTED', 'NDA', 'INTRODUCED');
      CREATE INDEX report_open ON report (workspace_id, state);
      -- What a coordinator has received, and through it the initiatives it sees.
      CREATE INDEX report_received ON report (workspace_id, recipient_id, initiative_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Going back is done by restoring a backup.');
  }
}
