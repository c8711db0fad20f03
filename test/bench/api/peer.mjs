// A plain GraphQL server over the same tables, without rights: Apollo Server, or Mercurius with its compiler. Loaders
// batch what is nested; a write is a transaction with an event.
import DataLoader from 'dataloader';
import Fastify from 'fastify';
import pg from 'pg';

const workspace = process.env.WORKSPACE;
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });
const rows = async (name, text, values) => (await pool.query({ name, text, values })).rows;
const typeDefs = `
  type Text { sv: String }
  type Organisation { id: ID! name: Text! }
  type Participation { role: String! organisation: Organisation! }
  type Milestone { id: ID! version: Int! title: String! dueOn: String! state: String! }
  type Initiative { id: ID! title: Text! stage: String! milestones: [Milestone!]! participations: [Participation!]! }
  type InitiativeEdge { node: Initiative! }
  type InitiativeConnection { edges: [InitiativeEdge!]! }
  type Query { initiatives(first: Int!): InitiativeConnection! initiative(id: ID!): Initiative! }
  type Mutation { moveMilestone(id: ID!, version: Int!, dueOn: String!, reason: String!): Milestone! }`;
const grouped = (ids, found, key) => {
  const by = Map.groupBy ? Map.groupBy(found, (row) => row[key]) : new Map();
  if (!Map.groupBy) for (const row of found) by.set(row[key], [...(by.get(row[key]) ?? []), row]);
  return ids.map((id) => by.get(id) ?? []);
};
const loaders = () => ({
  milestones: new DataLoader(async (ids) =>
    grouped(
      ids,
      await rows(
        'milestones',
        `SELECT id, initiative_id, version, title, due_on::text AS "dueOn", state FROM milestone WHERE workspace_id = $1 AND initiative_id = ANY($2::uuid[]) ORDER BY due_on`,
        [workspace, ids],
      ),
      'initiative_id',
    ),
  ),
  participations: new DataLoader(async (ids) =>
    grouped(
      ids,
      await rows(
        'participations',
        'SELECT initiative_id, role, organisation_id FROM participation WHERE workspace_id = $1 AND initiative_id = ANY($2::uuid[])',
        [workspace, ids],
      ),
      'initiative_id',
    ),
  ),
  organisations: new DataLoader(async (ids) => {
    const found = await rows(
      'organisations',
      'SELECT id, name_sv FROM organisation WHERE workspace_id = $1 AND id = ANY($2::uuid[])',
      [workspace, ids],
    );
    const by = new Map(found.map((row) => [row.id, row]));
    return ids.map((id) => by.get(id));
  }),
});
const resolvers = {
  Query: {
    initiatives: async (_root, { first }) => ({
      edges: (
        await rows(
          'list',
          'SELECT id, title_sv, stage FROM initiative WHERE workspace_id = $1 ORDER BY created_at DESC, id DESC LIMIT $2',
          [workspace, first],
        )
      ).map((node) => ({ node })),
    }),
    initiative: async (_root, { id }) =>
      (
        await rows('one', 'SELECT id, title_sv, stage FROM initiative WHERE workspace_id = $1 AND id = $2', [
          workspace,
          id,
        ])
      )[0],
  },
  Mutation: {
    moveMilestone: async (_root, { id, version, dueOn }) => {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        const { rows: moved } = await client.query({
          name: 'move',
          text: `UPDATE milestone SET due_on = $3, version = version + 1 WHERE workspace_id = $1 AND id = $2 AND version = $4 RETURNING id, version, title, due_on::text AS "dueOn", state`,
          values: [workspace, id, dueOn, version],
        });
        await client.query({
          name: 'event',
          text: `INSERT INTO bench_event (workspace_id, name, subject_id, at) VALUES ($1, 'milestone.moved', $2, now())`,
          values: [workspace, id],
        });
        await client.query('COMMIT');
        return moved[0];
      } finally {
        client.release();
      }
    },
  },
  Initiative: {
    title: ({ title_sv: sv }) => ({ sv }),
    milestones: ({ id }, _args, context) => context.loaders.milestones.load(id),
    participations: ({ id }, _args, context) => context.loaders.participations.load(id),
  },
  Participation: { organisation: ({ organisation_id: id }, _args, context) => context.loaders.organisations.load(id) },
  Organisation: { name: ({ name_sv: sv }) => ({ sv }) },
};

const app = Fastify();
if (process.argv[2] === 'mercurius') {
  const { default: mercurius } = await import('mercurius');
  app.register(mercurius, { schema: typeDefs, resolvers, jit: 1, context: () => ({ loaders: loaders() }) });
} else {
  const { ApolloServer } = await import('@apollo/server');
  const { default: integration } = await import('@as-integrations/fastify');
  const apollo = new ApolloServer({ typeDefs, resolvers });
  await apollo.start();
  app.register(integration(apollo), { context: () => Promise.resolve({ loaders: loaders() }) });
}
await app.listen({ port: 0 });
process.send({ port: app.server.address().port });
