import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happened is recorded by one statement, so that the workspace's counter is held for one trip to the server. */
export class Recording1765152000000 implements MigrationInterface {
  name = 'Recording1765152000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(/* sql */ `
      -- Numbers the events, writes and announces them, and appends the audit log: always the counter before the chain,
      -- or two transactions would wait for each other. Works with the rights of the caller.
      CREATE FUNCTION record_events(
        p_workspace uuid, p_events jsonb, p_occurred_at timestamptz, p_actor uuid, p_actor_organisation uuid, p_channel text,
        p_audit_workspace uuid, p_person uuid, p_membership uuid, p_session uuid, p_role text, p_organisation uuid, p_notes jsonb
      ) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $f$
      DECLARE
        v_count integer := jsonb_array_length(p_events);
        v_last bigint;
      BEGIN
        IF v_count > 0 THEN
          UPDATE event_counter SET position = position + v_count WHERE workspace_id = p_workspace RETURNING position INTO v_last;
          IF v_last IS NULL THEN
            RAISE EXCEPTION 'The workspace has no event counter.';
          END IF;
          INSERT INTO event (workspace_id, position, id, name, version, subject_kind, subject_id, related, payload, actor_id, actor_organisation_id, occurred_at)
            SELECT p_workspace, v_last - v_count + e.ordinality, (e.value->>'id')::uuid, e.value->>'name', (e.value->>'version')::integer,
              e.value->>'subjectKind', (e.value->>'subjectId')::uuid, e.value->'related', e.value->'payload', p_actor, p_actor_organisation, p_occurred_at
            FROM jsonb_array_elements(p_events) WITH ORDINALITY e;
          PERFORM pg_notify(p_channel, p_workspace::text);
        END IF;
        IF jsonb_array_length(p_notes) > 0 THEN
          PERFORM audit_append(p_audit_workspace, p_person, p_membership, p_session, p_role, p_organisation, NULL, p_notes);
        END IF;
      END $f$;
      REVOKE ALL ON FUNCTION record_events FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION record_events TO klustermotor_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Going back is done by restoring a backup.');
  }
}
