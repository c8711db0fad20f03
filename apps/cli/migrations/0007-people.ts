import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations, guests, identities at OpenID providers, and versions of rows that administrators change. */
export class People1764374400000 implements MigrationInterface {
  name = 'People1764374400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(/* sql */ `
      ALTER TABLE person ADD COLUMN version int NOT NULL DEFAULT 1;

      -- A guest is a member of one initiative, and of nothing else.
      ALTER TABLE membership
        ADD COLUMN version int NOT NULL DEFAULT 1,
        ADD COLUMN initiative_id uuid,
        ADD FOREIGN KEY (workspace_id, initiative_id) REFERENCES initiative,
        DROP CONSTRAINT membership_role_check,
        ADD CONSTRAINT membership_role_check CHECK (role IN ('STAFF', 'STARTUP', 'PARTNER', 'COORDINATOR', 'ADMIN', 'GUEST')),
        ADD CONSTRAINT membership_guest CHECK ((role = 'GUEST') = (initiative_id IS NOT NULL));
      DROP INDEX membership_once;
      CREATE UNIQUE INDEX membership_once ON membership (workspace_id, person_id, organisation_id, role, initiative_id) NULLS NOT DISTINCT WHERE ended_at IS NULL;
      CREATE INDEX membership_workspace ON membership (workspace_id, person_id) WHERE ended_at IS NULL;

      CREATE TABLE invitation (
        workspace_id uuid NOT NULL REFERENCES workspace,
        id uuid NOT NULL,
        version int NOT NULL DEFAULT 1,
        email citext NOT NULL,
        organisation_id uuid NOT NULL,
        role text NOT NULL CHECK (role IN ('STAFF', 'STARTUP', 'PARTNER', 'COORDINATOR', 'ADMIN', 'GUEST')),
        initiative_id uuid,
        language text NOT NULL CHECK (language IN ('SV', 'EN')),
        -- Null: invited by the program, as the first administrator is.
        invited_by uuid REFERENCES person,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        accepted_at timestamptz,
        accepted_by uuid REFERENCES person,
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, organisation_id) REFERENCES organisation,
        FOREIGN KEY (workspace_id, initiative_id) REFERENCES initiative,
        CHECK ((role = 'GUEST') = (initiative_id IS NOT NULL))
      );
      CREATE INDEX invitation_list ON invitation (workspace_id, created_at, id);

      -- One row for each mail asked for: it is what the quota counts.
      CREATE TABLE invitation_sending (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        invitation_id uuid NOT NULL,
        by_person uuid REFERENCES person,
        at timestamptz NOT NULL,
        sent_at timestamptz,
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, invitation_id) REFERENCES invitation
      );
      CREATE INDEX invitation_sending_quota ON invitation_sending (by_person, at);

      -- Hashes only. A job that is tried again makes a new link; all links of the latest sending work, once.
      CREATE TABLE invitation_token (
        token_hash text PRIMARY KEY,
        workspace_id uuid NOT NULL,
        invitation_id uuid NOT NULL,
        FOREIGN KEY (workspace_id, invitation_id) REFERENCES invitation
      );
      CREATE INDEX invitation_token_of ON invitation_token (workspace_id, invitation_id);

      -- Who somebody is elsewhere. The subject is the provider's own word for the person, never a personal number.
      CREATE TABLE external_identity (
        id uuid PRIMARY KEY,
        issuer text NOT NULL,
        subject text NOT NULL CHECK (subject !~ '^(18|19|20)?[0-9]{2}(0[1-9]|1[0-2])([06][1-9]|[1278][0-9]|[39][01])[-+ ]?[0-9]{4}$'),
        person_id uuid NOT NULL REFERENCES person,
        provider text NOT NULL,
        linked_at timestamptz NOT NULL,
        UNIQUE (issuer, subject)
      );
      CREATE INDEX external_identity_person ON external_identity (person_id);

      -- A way to a provider and back that has begun; used up by the first who comes back with the browser's secret.
      CREATE TABLE oidc_flow (
        browser_hash text PRIMARY KEY,
        provider text NOT NULL,
        state text NOT NULL,
        nonce text NOT NULL,
        code_verifier text NOT NULL,
        next text NOT NULL,
        invitation_token_hash text,
        link_person_id uuid REFERENCES person,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX oidc_flow_expired ON oidc_flow (expires_at);

      GRANT SELECT, INSERT, UPDATE ON invitation, invitation_sending TO klustermotor_app;
      GRANT SELECT, INSERT, DELETE ON invitation_token, external_identity, oidc_flow TO klustermotor_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Going back is done by restoring a backup.');
  }
}
