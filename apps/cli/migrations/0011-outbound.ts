import type { MigrationInterface, QueryRunner } from 'typeorm';

const HERE = `workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid)`;
const ROLE = `(SELECT current_setting('app.role', true))`;
const STAFF = `${HERE} AND ${ROLE} IN ('STAFF', 'ADMIN', 'SYSTEM')`;
const SYSTEM = `${HERE} AND ${ROLE} = 'SYSTEM'`;

/** Webhooks: the addresses of other programs that receive events, and the outcome of each delivery. */
export class Outbound1764720000000 implements MigrationInterface {
  name = 'Outbound1764720000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(/* sql */ `
      CREATE TABLE webhook (
        workspace_id uuid NOT NULL REFERENCES workspace,
        id uuid NOT NULL,
        version int NOT NULL DEFAULT 1,
        url text NOT NULL CHECK (url LIKE 'https://%' AND length(url) <= 1000),
        events text[] NOT NULL CHECK (cardinality(events) > 0),
        -- Whose rights decide what is told.
        membership_id uuid NOT NULL,
        created_by uuid NOT NULL REFERENCES person,
        created_at timestamptz NOT NULL,
        -- Set after too many failures in a row; nothing is told until somebody resumes it.
        paused_at timestamptz,
        PRIMARY KEY (workspace_id, id)
      );
      -- Apart from the webhook, because people who see that must not read this.
      CREATE TABLE webhook_secret (
        workspace_id uuid NOT NULL,
        webhook_id uuid NOT NULL,
        secret text NOT NULL,
        PRIMARY KEY (workspace_id, webhook_id),
        FOREIGN KEY (workspace_id, webhook_id) REFERENCES webhook ON DELETE CASCADE
      );
      CREATE TABLE webhook_delivery (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        webhook_id uuid NOT NULL,
        event_id uuid NOT NULL,
        event_name text NOT NULL,
        state text NOT NULL CHECK (state IN ('QUEUED', 'DELIVERED', 'FAILED')),
        attempts int NOT NULL DEFAULT 0,
        last_status int,
        last_failure text,
        created_at timestamptz NOT NULL,
        last_attempt_at timestamptz,
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, webhook_id) REFERENCES webhook ON DELETE CASCADE,
        UNIQUE (workspace_id, webhook_id, event_id)
      );
      CREATE INDEX webhook_delivery_latest ON webhook_delivery (workspace_id, webhook_id, created_at DESC, id DESC);
      GRANT SELECT, INSERT, UPDATE, DELETE ON webhook, webhook_delivery TO klustermotor_app;
      GRANT SELECT, INSERT ON webhook_secret TO klustermotor_app;
    `);
    for (const [table, reading] of [
      ['webhook', STAFF],
      ['webhook_delivery', STAFF],
      ['webhook_secret', SYSTEM],
    ] as const) {
      await queryRunner.query(/* sql */ `
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY reading ON ${table} FOR SELECT TO klustermotor_app USING (${reading});
        CREATE POLICY adding ON ${table} FOR INSERT TO klustermotor_app WITH CHECK (${STAFF});
        CREATE POLICY changing ON ${table} FOR UPDATE TO klustermotor_app USING (${reading}) WITH CHECK (${reading});
        CREATE POLICY removing ON ${table} FOR DELETE TO klustermotor_app USING (${reading});
      `);
    }
  }

  async down(): Promise<void> {
    throw new Error('Going back is done by restoring a backup.');
  }
}
