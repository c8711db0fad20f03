import pg from 'pg';
import { loadConfig } from '#platform/config';
import { createLogger } from '#platform/telemetry';
import { startApi, type RunningApi } from '../../apps/api/api.js';
import { parseAddAdmin } from '../../apps/cli/commands/add-admin.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { tokenIn } from '../support/invitations.js';
import { MyPlaceDocument } from '../support/operations/account.graphql.js';
import { AcceptInvitationDocument } from '../support/operations/invitations.graphql.js';
import { runCli } from '../support/programs.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

describe('npm run add-admin', () => {
  let database: TestDatabase;
  let api: RunningApi;
  beforeAll(async () => {
    database = await createTestDatabase();
    api = await startApi(
      loadConfig({ PORT: '0', LOG_LEVEL: 'error', DATABASE_URL: database.url, DATABASE_POOL: '5' }),
      createLogger('error', 'test'),
    );
  });
  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const run = (...args: string[]) => runCli(['add-admin', ...args], { DATABASE_URL: database.url });

  it('makes a workspace and prints a link with which its administrator chooses a password', async () => {
    const { code, stdout, stderr } = await run(
      '--workspace',
      'nytt-kluster',
      '--create',
      'Nytt kluster',
      '--email',
      'forsta@nytt.example',
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^http:\/\/localhost:3000\/invitation#[\w-]{43}\n$/);
    const origin = `http://127.0.0.1:${api.port}`;
    await new GraphqlClient(origin).ok(AcceptInvitationDocument, {
      input: { token: tokenIn(stdout), name: 'Första Person', password: 'ett långt lösenord 1' },
    });
    const admin = await GraphqlClient.signIn(origin, 'forsta@nytt.example', 'ett långt lösenord 1');
    expect(await admin.ok(MyPlaceDocument)).toEqual({
      me: {
        membership: {
          role: 'ADMIN',
          workspace: { slug: 'nytt-kluster', name: { sv: 'Nytt kluster' } },
          organisation: { name: { sv: 'Nytt kluster' } },
        },
      },
    });
    const again = await run(
      '--workspace',
      'nytt-kluster',
      '--email',
      'andra@nytt.example',
      '--organisation',
      'nytt KLUSTER',
      '--language',
      'en',
    );
    expect(again.code).toBe(0);
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query(
      'SELECT count(*)::int AS people, (SELECT count(*)::int FROM invitation) AS invitations FROM person WHERE password_hash IS NOT NULL',
    );
    await client.end();
    expect(rows).toEqual([{ people: 1, invitations: 2 }]);
  });

  it('says what is missing, and makes nothing', async () => {
    expect(await run('--workspace', 'ingen', '--email', 'a@b.example')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('There is no workspace "ingen"'),
    });
    expect(await run('--workspace', 'nytt-kluster', '--email', 'a@b.example', '--create', 'Igen')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('is there already'),
    });
    expect(
      await run('--workspace', 'nytt-kluster', '--email', 'a@b.example', '--organisation', 'Finns ej'),
    ).toMatchObject({ code: 1, stderr: expect.stringContaining('no organisation named') });
    expect(await run('--workspace', 'nytt-kluster', '--email', 'ingen adress')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('e-mail address'),
    });
  });

  it.each([
    [[]],
    [['--workspace', 'X Y', '--email', 'a@b.se']],
    [['--workspace', 'x']],
    [['--workspace', 'abc', '--email', 'a@b.se', '--language', 'fi']],
    [['--workspace', 'abc', '--email', 'a@b.se', '--password', 'x']],
    [['--workspace', 'abc', '--email', 'a@b.se', '--create', ' ']],
  ])('explains itself when called as %j', (args) => {
    expect(parseAddAdmin(args)).toBeUndefined();
  });
});
