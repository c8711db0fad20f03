// What the bench of the api reads and writes: initiatives with five milestones and four participants each.

/** @param {import('pg').Client} owner connected to a database with the demo in it */
export async function grow(owner, initiatives) {
  const { rows } = await owner.query("SELECT id FROM workspace WHERE slug = 'flemingsberg'");
  const workspace = rows[0].id;
  const copies = (table, count, own) =>
    owner.query(
      `INSERT INTO ${table} SELECT (jsonb_populate_record(t.row, ${own})).*
       FROM (SELECT t AS row FROM ${table} t WHERE workspace_id = '${workspace}' LIMIT 1) t, generate_series(1, ${count}) n`,
    );
  await copies(
    'organisation',
    2000,
    `jsonb_build_object('id', gen_random_uuid(), 'name_sv', 'Bolag ' || n, 'orgnr', null, 'ror_id', null)`,
  );
  await copies(
    'initiative',
    initiatives,
    `jsonb_build_object('id', gen_random_uuid(), 'created_at', now() - n * interval '1 minute', 'match_id', null, 'stage', 'IMPLEMENTATION',
      'title_sv', 'Initiativ ' || n, 'visibility', CASE WHEN n % 3 = 0 THEN 'CLUSTER' ELSE 'PARTICIPANTS' END)`,
  );
  await owner.query(
    `INSERT INTO milestone SELECT (jsonb_populate_record(m.row, jsonb_build_object('id', gen_random_uuid(), 'initiative_id', i.id, 'version', 1,
       'state', 'PLANNED', 'title', 'Delmål ' || n, 'due_on', current_date + 100 + n))).*
     FROM initiative i, (SELECT m AS row FROM milestone m WHERE workspace_id = '${workspace}' LIMIT 1) m, generate_series(1, 5) n
     WHERE i.workspace_id = '${workspace}' AND i.title_sv LIKE 'Initiativ %'`,
  );
  await owner.query(
    `INSERT INTO participation SELECT i.workspace_id, i.id, o.id, 'PARTNER'
     FROM (SELECT *, row_number() OVER (ORDER BY id) AS place FROM initiative WHERE title_sv LIKE 'Initiativ %') i
     JOIN (SELECT *, row_number() OVER (ORDER BY id) - 1 AS place FROM organisation WHERE workspace_id = '${workspace}') o
       ON o.place IN ((i.place * 7) % 2000, (i.place * 11 + 1) % 2000, (i.place * 13 + 2) % 2000, (i.place * 17 + 3) % 2000)
     ON CONFLICT DO NOTHING`,
  );
  // The partner of the demo takes part in one of fifty, and sees those open to the cluster.
  await owner.query(
    `INSERT INTO participation SELECT i.workspace_id, i.id, m.organisation_id, 'PARTNER' FROM initiative i
     JOIN membership m ON m.workspace_id = i.workspace_id JOIN person p ON p.id = m.person_id AND p.email = 'lab@demo.example'
     WHERE i.title_sv LIKE 'Initiativ %' AND hashtext(i.id::text) % 50 = 0 ON CONFLICT DO NOTHING`,
  );
  await owner.query('ANALYZE');
  return workspace;
}
