// As little as an answer can cost: one prepared statement that writes the JSON, sent as it comes. No rights, no GraphQL.
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });
const workspace = process.env.WORKSPACE;
const text = (value) => `to_json(${value})::text`;
const PAGE = {
  name: 'page',
  text: `SELECT '[' || coalesce(string_agg('{"id":"' || i.id || '","title":{"sv":' || ${text('i.title_sv')} || '},"stage":"' || i.stage || '","milestones":[' ||
      coalesce((SELECT string_agg('{"id":"' || m.id || '","title":' || ${text('m.title')} || ',"dueOn":"' || m.due_on || '","state":"' || m.state || '"}', ',' ORDER BY m.due_on)
        FROM milestone m WHERE m.workspace_id = i.workspace_id AND m.initiative_id = i.id), '') || '],"participations":[' ||
      coalesce((SELECT string_agg('{"role":"' || p.role || '","organisation":{"id":"' || o.id || '","name":{"sv":' || ${text('o.name_sv')} || '}}}', ',')
        FROM participation p JOIN organisation o ON o.workspace_id = p.workspace_id AND o.id = p.organisation_id
        WHERE p.workspace_id = i.workspace_id AND p.initiative_id = i.id), '') || ']}', ',' ORDER BY i.created_at DESC), '') || ']' AS answer
    FROM (SELECT * FROM initiative WHERE workspace_id = $1 ORDER BY created_at DESC, id DESC LIMIT 20) i`,
};
const ONE = {
  name: 'one',
  text: `SELECT '{"id":"' || id || '","title":{"sv":' || ${text('title_sv')} || '}}' AS answer FROM initiative WHERE workspace_id = $1 AND id = $2`,
};
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => (body += chunk));
  request.on('end', async () => {
    const { id } = JSON.parse(body || '{}');
    const { rows } = await pool.query(id ? { ...ONE, values: [workspace, id] } : { ...PAGE, values: [workspace] });
    response.setHeader('content-type', 'application/json');
    response.end(`{"data":${rows[0].answer}}`);
  });
});
server.listen(0, () => process.send({ port: server.address().port }));
