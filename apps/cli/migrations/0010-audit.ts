import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit log: one hash chain per workspace, written by one function only; and break-glass reading. Decision 0017.
 */
export class Audit1764633600000 implements MigrationInterface {
  name = 'Audit1764633600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(/* sql */ `
      CREATE EXTENSION IF NOT EXISTS pgcrypto;

      -- The nil workspace is the chain of what has none, such as sign-ins of unknown accounts. No foreign keys: an entry outlives what it tells of.
      CREATE TABLE audit_entry (
        workspace_id uuid NOT NULL,
        position bigint NOT NULL,
        at timestamptz NOT NULL,
        kind text NOT NULL CHECK (kind ~ '^[a-z-]+(\\.[a-z-]+)+$'),
        -- Keyed pseudonyms: without the person's key they name nobody.
        person text,
        membership text,
        session text,
        role text NOT NULL,
        organisation_id uuid,
        subject_kind text,
        subject_id uuid,
        details jsonb NOT NULL,
        previous_hash text NOT NULL,
        hash text NOT NULL,
        PRIMARY KEY (workspace_id, position)
      );
      CREATE INDEX audit_entry_person ON audit_entry (workspace_id, person, position);
      CREATE INDEX audit_entry_subject ON audit_entry (workspace_id, subject_id, position);
      CREATE INDEX audit_entry_kind ON audit_entry (workspace_id, kind, position);

      CREATE TABLE audit_head (
        workspace_id uuid PRIMARY KEY,
        position bigint NOT NULL,
        hash text NOT NULL,
        -- How far the file outside the database goes, so that a line missing there is noticed.
        anchored_position bigint NOT NULL DEFAULT 0
      );
      -- Destroying the row is erasing the person from the chain without breaking it.
      CREATE TABLE audit_pseudonym_key (
        workspace_id uuid NOT NULL,
        person_id uuid NOT NULL,
        key bytea NOT NULL,
        PRIMARY KEY (workspace_id, person_id)
      );

      CREATE FUNCTION audit_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $f$
        BEGIN RAISE EXCEPTION 'The audit log is only ever added to.' USING ERRCODE = '42501'; END $f$;
      CREATE TRIGGER audit_entry_unchanged BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_refuse_change();
      CREATE TRIGGER audit_entry_kept BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();

      -- A netstring, so that no two different entries are written alike; null is told from empty.
      CREATE FUNCTION audit_field(value text) RETURNS text LANGUAGE sql IMMUTABLE AS
        $f$ SELECT coalesce(octet_length(convert_to(value, 'UTF8')) || ':' || value || ',', '-,') $f$;
      CREATE FUNCTION audit_instant(value timestamptz) RETURNS text LANGUAGE sql STABLE AS
        $f$ SELECT to_char(value AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') $f$;

      CREATE FUNCTION audit_pseudonym(p_workspace uuid, p_person uuid, p_value text) RETURNS text
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $f$
      DECLARE k bytea;
      BEGIN
        IF p_person IS NULL OR p_value IS NULL THEN RETURN NULL; END IF;
        SELECT key INTO k FROM audit_pseudonym_key WHERE workspace_id = p_workspace AND person_id = p_person;
        IF k IS NULL THEN
          INSERT INTO audit_pseudonym_key VALUES (p_workspace, p_person, gen_random_bytes(32)) ON CONFLICT DO NOTHING;
          SELECT key INTO k FROM audit_pseudonym_key WHERE workspace_id = p_workspace AND person_id = p_person;
        END IF;
        RETURN encode(hmac(convert_to(p_value, 'UTF8'), k, 'sha256'), 'hex');
      END $f$;

      -- The only way in. Whoever calls it chooses neither position nor hash nor time.
      CREATE FUNCTION audit_append(p_workspace uuid, p_person uuid, p_membership uuid, p_session uuid, p_role text, p_organisation uuid, p_address text, p_entries jsonb) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $f$
      DECLARE
        nobody constant uuid := '00000000-0000-0000-0000-000000000000';
        head audit_head;
        entry jsonb;
        -- An address that is nobody's is keyed by the chain's own key: repeated tries are seen as such, the address is not.
        v_person text := CASE WHEN p_person IS NULL THEN audit_pseudonym(p_workspace, nobody, lower(p_address)) ELSE audit_pseudonym(p_workspace, p_person, p_person::text) END;
        v_membership text := audit_pseudonym(p_workspace, p_person, p_membership::text);
        v_session text := audit_pseudonym(p_workspace, p_person, p_session::text);
        v_at timestamptz;
        v_hash text;
      BEGIN
        IF p_workspace <> nobody AND p_workspace::text IS DISTINCT FROM current_setting('app.workspace_id', true) THEN
          RAISE EXCEPTION 'An entry belongs to the workspace it was made in.' USING ERRCODE = '42501';
        END IF;
        INSERT INTO audit_head VALUES (p_workspace, 0, repeat('0', 64)) ON CONFLICT DO NOTHING;
        SELECT * INTO head FROM audit_head WHERE workspace_id = p_workspace FOR UPDATE;
        FOR entry IN SELECT value FROM jsonb_array_elements(p_entries) WITH ORDINALITY ORDER BY ordinality LOOP
          IF EXISTS (SELECT FROM jsonb_each_text(entry->'details') WHERE value !~ '^([A-Z][A-Z0-9_]{0,39}|[0-9]{1,18}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$') THEN
            RAISE EXCEPTION 'Details of an audit entry are ids, codes, numbers and days only.';
          END IF;
          v_at := clock_timestamp();
          v_hash := encode(sha256(convert_to(concat(
            audit_field(p_workspace::text), audit_field((head.position + 1)::text), audit_field(audit_instant(v_at)), audit_field(entry->>'kind'),
            audit_field(v_person), audit_field(v_membership), audit_field(v_session), audit_field(p_role), audit_field(p_organisation::text),
            audit_field(entry->>'subjectKind'), audit_field(entry->>'subjectId'), audit_field((entry->'details')::text), audit_field(head.hash)), 'UTF8')), 'hex');
          INSERT INTO audit_entry VALUES (p_workspace, head.position + 1, v_at, entry->>'kind', v_person, v_membership, v_session, p_role, p_organisation,
            entry->>'subjectKind', (entry->>'subjectId')::uuid, entry->'details', head.hash, v_hash);
          head.position := head.position + 1;
          head.hash := v_hash;
        END LOOP;
        UPDATE audit_head SET position = head.position, hash = head.hash WHERE workspace_id = p_workspace;
      END $f$;

      CREATE FUNCTION audit_anchored(p_workspace uuid, p_position bigint) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
        $f$ UPDATE audit_head SET anchored_position = p_position WHERE workspace_id = p_workspace AND anchored_position < p_position AND position >= p_position $f$;

      -- Who the pseudonyms of a workspace are, for its administrators only.
      CREATE FUNCTION audit_people() RETURNS TABLE (person_id uuid, person text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $f$
        SELECT k.person_id, encode(hmac(convert_to(k.person_id::text, 'UTF8'), k.key, 'sha256'), 'hex') FROM audit_pseudonym_key k
        WHERE k.workspace_id::text = current_setting('app.workspace_id', true) AND current_setting('app.role', true) = 'ADMIN'
          AND k.person_id <> '00000000-0000-0000-0000-000000000000' $f$;

      REVOKE ALL ON FUNCTION audit_pseudonym, audit_append, audit_anchored, audit_people FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION audit_append, audit_anchored, audit_people TO klustermotor_app;
      REVOKE ALL ON audit_entry, audit_head, audit_pseudonym_key FROM klustermotor_app;
      GRANT SELECT ON audit_entry, audit_head TO klustermotor_app;

      ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
      ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY;
      CREATE POLICY audit_of_administrators ON audit_entry FOR SELECT TO klustermotor_app
        USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid) AND (SELECT current_setting('app.role', true)) = 'ADMIN');
      DO $$ BEGIN
        -- FORCE binds the owner too, under whom audit_append writes and audit:verify reads.
        EXECUTE format('CREATE POLICY audit_of_owner ON audit_entry FOR ALL TO %I USING (true) WITH CHECK (true)', current_user);
      END $$;

      -- Break-glass: an administrator reads a confidential text outside any match, with a reason that the startup reads.
      ALTER TABLE reveal ALTER COLUMN match_id DROP NOT NULL;
      ALTER TABLE reveal ADD COLUMN reason text CHECK (length(reason) BETWEEN 10 AND 500);
      ALTER TABLE reveal ADD COLUMN opened_in xid8 NOT NULL DEFAULT pg_current_xact_id();
      ALTER TABLE reveal ADD CONSTRAINT reveal_under_match_or_reason CHECK ((match_id IS NULL) = (reason IS NOT NULL));
      -- An administrator's reading stands in no match: its row is the need's.
      DROP POLICY reading ON reveal;
      DROP POLICY adding ON reveal;
      CREATE POLICY reading ON reveal FOR SELECT TO klustermotor_app USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid) AND (
        (SELECT current_setting('app.role', true)) IN ('STAFF', 'ADMIN', 'SYSTEM')
        OR EXISTS (SELECT FROM match m WHERE m.workspace_id = reveal.workspace_id AND m.id = reveal.match_id)
        OR ((SELECT current_setting('app.role', true)) = 'STARTUP' AND EXISTS (SELECT FROM need n WHERE n.workspace_id = reveal.workspace_id AND n.id = reveal.need_id))));
      CREATE POLICY adding ON reveal FOR INSERT TO klustermotor_app WITH CHECK (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid)
        AND person_id = (SELECT nullif(current_setting('app.person_id', true), '')::uuid) AND organisation_id = (SELECT nullif(current_setting('app.organisation_id', true), '')::uuid)
        AND (((SELECT current_setting('app.role', true)) = 'ADMIN' AND match_id IS NULL)
          OR ((SELECT current_setting('app.role', true)) = 'PARTNER' AND EXISTS (SELECT FROM match m WHERE m.workspace_id = reveal.workspace_id AND m.id = reveal.match_id))));
      -- Readable only inside the transaction that wrote the ledger; the age guards a restore that begins counting transactions anew.
      CREATE POLICY confidential_break_glass ON need_confidential FOR SELECT TO klustermotor_app
        USING (workspace_id = (SELECT nullif(current_setting('app.workspace_id', true), '')::uuid)
               AND (SELECT current_setting('app.role', true)) = 'ADMIN'
               AND EXISTS (
                 SELECT FROM reveal r WHERE r.workspace_id = need_confidential.workspace_id AND r.need_id = need_confidential.need_id
                   AND r.reason IS NOT NULL AND r.person_id = (SELECT nullif(current_setting('app.person_id', true), '')::uuid)
                   AND r.opened_in = pg_current_xact_id_if_assigned() AND r.at > now() - interval '1 minute'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Going back is done by restoring a backup.');
  }
}
