import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { eventually, GraphqlClient } from '../../support/graphql-client.js';
import { newNeed } from '../../support/inputs.js';
import { MailCatcher } from '../../support/mail-catcher.js';
import { ACKNOWLEDGE, type Cast, MAIN_JOB, type Progress } from '../../support/main-job.js';
import { BreakGlassDocument, OpenConfidentialDocument } from '../../support/operations/confidential.graphql.js';
import { WordsOfMatchesDocument } from '../../support/operations/exposure.graphql.js';
import { SubmitNeedDocument } from '../../support/operations/needs.graphql.js';
import { ReportDocument } from '../../support/operations/reports.graphql.js';
import { ConfidentialViewsDocument, PreviewNeedDocument } from '../../support/operations/view-as.graphql.js';
import { freePort, Program, runCli } from '../../support/programs.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';

/** Stands in the confidential text of every need of the main job, and nowhere else in the repository's demo. */
const CANARY = 'CANARY-e2e';
const SECRET = newNeed('').confidentialDescription;
const EMAILS = {
  startup: 'startup@demo.example',
  staff: 'staff@demo.example',
  lab: 'lab@demo.example',
  coordinator: 'coordinator.stockholm@demo.example',
};
/** The canary as it may stand in text, in a dump of bytes, or in base64 at any of its three alignments. */
const FORMS = [
  CANARY,
  Buffer.from(CANARY).toString('hex'),
  ...[0, 1, 2].map((offset) =>
    Buffer.from(`${' '.repeat(offset)}${CANARY}`)
      .toString('base64')
      .slice(offset === 0 ? 0 : 4, -4),
  ),
];

describe('a confidential text, after the main job from end to end with everything logged', () => {
  let database: TestDatabase;
  let folder: string;
  let env: Record<string, string>;
  let mail: MailCatcher;
  let api: Program;
  let worker: Program;
  let sql: pg.Client;
  const progress: Progress = { needId: '', matchId: '', initiativeId: '', reportId: '' };
  const answers = new Map<string, string>();

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'klustermotor-canary-'));
    mail = await new MailCatcher().start();
    const port = await freePort();
    env = {
      DATABASE_URL: database.url,
      SMTP_URL: mail.url,
      KLUSTERMOTOR_DATA: folder,
      PORT: String(port),
      KLUSTERMOTOR_DEMO: 'true',
      DATABASE_POOL: '8',
      LOG_LEVEL: 'trace',
    };
    const { code, stderr } = await runCli(['seed'], env);
    if (code !== 0) throw new Error(stderr);
    api = await new Program('api', env).start();
    worker = await new Program('worker', env).start();
    sql = new pg.Client({ connectionString: database.url });
    await sql.connect();
    await walk(`http://127.0.0.1:${port}`);
  }, 120_000);
  afterAll(async () => {
    await sql?.end();
    await Promise.all([api?.stop(), worker?.stop()]);
    await mail?.stop();
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  async function walk(origin: string): Promise<void> {
    const cast = Object.fromEntries(
      await Promise.all(
        Object.entries(EMAILS).map(async ([role, email]) => [role, await GraphqlClient.signIn(origin, email)] as const),
      ),
    ) as unknown as Cast;
    const admin = await GraphqlClient.signIn(origin, 'admin@demo.example');

    // What goes wrong with the text in hand: refused drafts, a document that is none, one that names a field that is not.
    const bad = { ...newNeed('x'), confidentialDescription: `${SECRET}${'x'.repeat(20_001)}`, trlNow: 99 };
    expect(await cast.startup.refused(SubmitNeedDocument, { input: bad })).toBe('INVALID');
    answers.set('refused draft', JSON.stringify(await cast.startup.ask(SubmitNeedDocument, { input: bad })));
    await cast.startup.ask(`mutation { submitNeed(input: { confidentialDescription: "${SECRET}" `);
    await cast.startup.ask(`{ need(id: "${SECRET}") { id } }`);
    await cast.startup.ask(PreviewNeedDocument, { input: newNeed('Odling av stamceller'), stage: 'NDA' });

    for (const step of MAIN_JOB) {
      await step.take(cast, progress, 'canary');
      if (step.name !== 'sendReport') await eventually(() => step.done(cast, progress), Boolean);
      if (step.name === 'introduceMatch') {
        const { openConfidential } = await cast.lab.ok(OpenConfidentialDocument, { matchId: progress.matchId });
        expect(openConfidential.text).toBe(SECRET);
      }
    }
    await cast.startup.ok(ConfidentialViewsDocument, { id: progress.needId });
    await admin.ok(BreakGlassDocument, { needId: progress.needId, reason: 'Polisanmälan K123, begärd av bolaget' });
    await eventually(
      () => cast.staff.ok(ReportDocument, { id: progress.reportId }),
      ({ report }) => report.state === 'DELIVERED',
      60,
    );
    await ACKNOWLEDGE.take(cast, progress, 'canary');
    for (const role of ['staff', 'lab'] as const)
      answers.set(role, JSON.stringify(await cast[role].ok(WordsOfMatchesDocument)));
    const { report } = await cast.staff.ok(ReportDocument, { id: progress.reportId });
    for (const { format, url } of report.files)
      answers.set(
        `report ${format}`,
        Buffer.from(
          await (
            await fetch(`${origin}${url}`, { headers: { authorization: `Bearer ${cast.coordinator.token}` } })
          ).arrayBuffer(),
        ).toString('latin1'),
      );
    for (const format of ['csv', 'xlsx'])
      answers.set(
        `audit ${format}`,
        Buffer.from(
          await (
            await fetch(`${origin}/files/audit/${format}`, { headers: { authorization: `Bearer ${admin.token}` } })
          ).arrayBuffer(),
        ).toString('latin1'),
      );
  }

  const holds = (text: string) => FORMS.some((form) => text.includes(form));

  it('stands in need_confidential and in no other table of any schema: not events, jobs, requests kept for idempotency or the audit log', async () => {
    const { rows: tables } = await sql.query<{ name: string }>(
      "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')",
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const { rows } = await sql.query(`SELECT 1 FROM ${name} AS t WHERE t::text LIKE ANY($1) LIMIT 1`, [
        FORMS.map((form) => `%${form}%`),
      ]);
      if (rows.length > 0) found.push(name);
    }
    expect(found).toEqual(['public.need_confidential']);
    expect(tables.length).toBeGreaterThan(20);
  });
  it('stands in no log line', () => {
    for (const { output } of [api, worker]) {
      expect(output.length).toBeGreaterThan(500);
      expect(holds(output)).toBe(false);
    }
  });
  it('stands in no mail, nor in what is attached', () => {
    expect(mail.mails.length).toBeGreaterThan(0);
    for (const { subject, text, html, headerLines, attachments } of mail.mails) {
      expect(holds(JSON.stringify([subject, text, html, headerLines]))).toBe(false);
      for (const { content } of attachments) expect(holds(content.toString('latin1'))).toBe(false);
    }
  });
  it('stands in no file the program keeps', async () => {
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    for (const { parentPath, name } of files)
      expect([name, holds(await readFile(join(parentPath, name), 'latin1'))]).toEqual([name, false]);
  });
  it('stands in no answer to staff or partner outside the opening, no report, no export, no refusal', () => {
    expect([...answers.keys()].sort()).toEqual([
      'audit csv',
      'audit xlsx',
      'lab',
      'refused draft',
      'report JSON',
      'report PDF',
      'staff',
    ]);
    for (const [name, text] of answers) expect([name, holds(text)]).toEqual([name, false]);
  });

  describe('audit:verify, run as a command', () => {
    it('holds after it all, against the anchors that the worker wrote', async () => {
      await worker.stop();
      const { code, stdout } = await runCli(['audit:verify'], env);
      expect(stdout).toMatch(/^The audit log holds: \d+ chains, \d+ entries, [1-9]\d* anchors\.$/m);
      expect(code).toBe(0);
    });
    it('ends with 1 and names the entry that somebody edited', async () => {
      await sql.query('BEGIN');
      await sql.query("SET LOCAL session_replication_role = 'replica'");
      const { rows } = await sql.query<{ workspaceId: string; position: string }>(
        `UPDATE audit_entry SET role = 'STAFF' WHERE kind = 'need.glass-broken' RETURNING workspace_id AS "workspaceId", position`,
      );
      await sql.query('COMMIT');
      const { code, stdout } = await runCli(['audit:verify'], env);
      expect(stdout).toContain(`EDIT ${rows[0]?.workspaceId} ${rows[0]?.position}\n`);
      expect(stdout).toContain('does NOT hold');
      expect(code).toBe(1);
    });
  });
});
