import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { eventually, GraphqlClient } from '../support/graphql-client.js';
import { MailCatcher } from '../support/mail-catcher.js';
import { ACKNOWLEDGE, type Cast, type JobStep, MAIN_JOB, type Progress } from '../support/main-job.js';
import { ReportDocument } from '../support/operations/reports.graphql.js';
import { freePort, Program, runCli } from '../support/programs.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

const EMAILS = {
  startup: 'startup@demo.example',
  staff: 'staff@demo.example',
  lab: 'lab@demo.example',
  coordinator: 'coordinator.stockholm@demo.example',
};

const BACKENDS: [name: string, redisUrl: string | undefined][] = [['PostgreSQL', undefined]];
if (process.env['TEST_REDIS_URL']) BACKENDS.push(['Redis', process.env['TEST_REDIS_URL']]);
else it.skip('the main job on Redis (there is no TEST_REDIS_URL)', () => undefined);

describe.each(BACKENDS)('the main job with queues on %s', (_name, redisUrl) => {
  let database: TestDatabase;
  let folder: string;
  let mail: MailCatcher;
  let api: Program;
  let worker: Program;
  let origin: string;
  let cast: Cast;
  let sql: pg.Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'klustermotor-e2e-'));
    mail = await new MailCatcher().start();
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    const env: Record<string, string> = {
      DATABASE_URL: database.url,
      SMTP_URL: mail.url,
      KLUSTERMOTOR_DATA: folder,
      PORT: String(port),
      KLUSTERMOTOR_DEMO: 'true',
      DATABASE_POOL: '8',
      ...(redisUrl && { REDIS_URL: redisUrl }),
    };
    const { code, stderr } = await runCli(['seed'], env);
    if (code !== 0) throw new Error(stderr);
    api = await new Program('api', env).start();
    worker = await new Program('worker', env).start();
    cast = Object.fromEntries(
      await Promise.all(
        Object.entries(EMAILS).map(async ([role, email]) => [role, await GraphqlClient.signIn(origin, email)] as const),
      ),
    ) as unknown as Cast;
    sql = new pg.Client({ connectionString: database.url });
    await sql.connect();
  });
  afterAll(async () => {
    await sql?.end();
    await Promise.all([api?.stop(), worker?.stop()]);
    await mail?.stop();
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const empty = (): Progress => ({ needId: '', matchId: '', initiativeId: '', reportId: '' });

  /** Everything about the delivery that must be right however often something was killed. */
  async function expectOneDelivery(progress: Progress): Promise<void> {
    const { report } = await eventually(
      () => cast.staff.ok(ReportDocument, { id: progress.reportId }),
      ({ report: { state } }) => state === 'DELIVERED',
      60,
    );
    const mails = mail.mails.filter(({ text }) => text?.includes(progress.reportId));
    expect(mails.length).toBeGreaterThan(0);
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1);
    expect(report.files.map(({ format }) => format).sort()).toEqual(['JSON', 'PDF']);
    for (const { format, sha256, url } of report.files) {
      const response = await fetch(`${origin}${url}`, {
        headers: { authorization: `Bearer ${cast.coordinator.token}` },
      });
      expect(response.status).toBe(200);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      if (format === 'PDF') expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      for (const received of mails) {
        const attachment = received.attachments.find(({ filename }) =>
          filename?.toLowerCase().endsWith(format.toLowerCase()),
        );
        expect(
          createHash('sha256')
            .update(attachment?.content ?? '')
            .digest('hex'),
        ).toBe(sha256);
      }
      // No confidential text in what becomes a public record.
      expect(bytes.includes('CANARY')).toBe(false);
    }
    for (const { text, subject } of mails) expect(`${subject} ${text}`).not.toContain('CANARY');
    const { rows } = await sql.query<{ outcome: string }>(
      "SELECT outcome FROM delivery_attempt WHERE report_id = $1 AND outcome = 'SENT'",
      [progress.reportId],
    );
    expect(rows).toHaveLength(1);
  }

  it('goes from a need to an acknowledged report', async () => {
    const progress = empty();
    for (const step of MAIN_JOB) {
      await step.take(cast, progress, 'plain');
      if (step.name !== 'sendReport') expect([step.name, await step.done(cast, progress)]).toEqual([step.name, true]);
    }
    await expectOneDelivery(progress);
    expect(mail.mails.filter(({ text }) => text?.includes(progress.reportId))).toHaveLength(1);
    await ACKNOWLEDGE.take(cast, progress, 'plain');
    const { report } = await cast.staff.ok(ReportDocument, { id: progress.reportId });
    expect(report).toMatchObject({ state: 'RECEIVED', receiverDiarienummer: 'RS 2026-0001' });
  });

  /** Sends a step while the api is killed around it, until it has happened; never more than once. */
  async function takeUnderFire(step: JobStep, progress: Progress, run: string, delayMs: number): Promise<void> {
    const taking = step.take(cast, progress, run).catch(() => undefined);
    await new Promise((wait) => setTimeout(wait, delayMs));
    await api.kill();
    await taking;
    await api.start();
    if (!(await step.done(cast, progress))) await step.take(cast, progress, run);
    await eventually(() => step.done(cast, progress), Boolean);
  }

  it('loses no step when the api is killed at every one of them', async () => {
    const progress = empty();
    for (const [index, step] of MAIN_JOB.entries()) await takeUnderFire(step, progress, 'api-killed', (index * 7) % 40);
    await expectOneDelivery(progress);
    await takeUnderFire(ACKNOWLEDGE, progress, 'api-killed', 10);
    const { rows } = await sql.query<{ name: string; times: number }>(
      'SELECT name, count(*)::int AS times FROM event WHERE subject_id = ANY($1::uuid[]) GROUP BY name HAVING count(*) > 1',
      [Object.values(progress)],
    );
    expect(rows).toEqual([]);
  });

  it('delivers the report once, or under one Message-ID, when the worker is killed again and again', async () => {
    const progress = empty();
    for (const step of MAIN_JOB.slice(0, -1))
      await step.take(cast, progress, 'worker-killed').then(() => step.done(cast, progress));
    const send = MAIN_JOB.at(-1) as JobStep;
    await send.take(cast, progress, 'worker-killed');
    // From before the relay has seen the event to after the mail has gone.
    for (const delay of [0, 20, 60, 120, 250, 400]) {
      await new Promise((wait) => setTimeout(wait, delay));
      await worker.kill();
      await worker.start();
    }
    await expectOneDelivery(progress);
  });

  it('delivers in the end when the mail server refuses at first', async () => {
    const progress = empty();
    mail.refuse = true;
    for (const step of MAIN_JOB)
      await step.take(cast, progress, 'refused').then(() => step.name === 'sendReport' || step.done(cast, progress));
    await eventually(
      () => cast.staff.ok(ReportDocument, { id: progress.reportId }),
      ({ report }) => report.attempts.some(({ outcome }) => outcome === 'FAILED'),
    );
    mail.refuse = false;
    await expectOneDelivery(progress);
  });
});
