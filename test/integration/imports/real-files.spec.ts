import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { capabilities } from '#features/capabilities';
import { matchmaking } from '#features/matchmaking';
import { imports as importsFeature, ImportsService, type ImportResult } from '#features/imports';
import { createTestContext, type TestContext, type TestWorkspace } from '../../support/test-app.js';

const FOLDER = resolve(import.meta.dirname, '../../../../shared/data');
const present = existsSync(FOLDER);
const text = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

const PEOPLE = {
  contactPerson: 'Planted Person',
  peopleList: [{ fullName: 'Planted Person', orcId: '0000-0000' }],
  principalInvestigator: 'Planted Person',
  email: 'planted@test.example',
};

/** The same records (a list, or an object of records) with the fields in which registers keep people. */
function withPeople(content: unknown): unknown {
  const planted = (record: unknown): unknown => ({ ...(record as object), ...PEOPLE });
  return Array.isArray(content)
    ? content.map(planted)
    : Object.fromEntries(Object.entries(content as object).map(([key, record]) => [key, planted(record)]));
}

const TABLES = ['organisation', 'organisation_source', 'capability', 'research_grant', 'import_run', 'event'];

interface Expected {
  file: string;
  counts: ImportResult['counts'];
  rejected: Record<string, number>;
  organisationsCreated: number;
}

/** In this order, into an empty workspace: 34 organisations of Swecris are already there by their ROR record. */
const FILES: Expected[] = [
  {
    file: 'ror_se.json',
    counts: { total: 418, new: 394, changed: 0, same: 0, duplicate: 0, rejected: 24 },
    rejected: { STATUS_WITHDRAWN: 14, STATUS_INACTIVE: 10 },
    organisationsCreated: 0,
  },
  {
    file: 'swecris_organisations.json',
    counts: { total: 397, new: 362, changed: 34, same: 0, duplicate: 0, rejected: 1 },
    rejected: { NAME_MISSING: 1 },
    organisationsCreated: 0,
  },
  {
    file: 'swecris_lifescience.json',
    counts: { total: 692, new: 691, changed: 0, same: 0, duplicate: 1, rejected: 0 },
    rejected: { DUPLICATE_GRANT: 1 },
    organisationsCreated: 0,
  },
  // Akademiska sjukhuset is in neither register.
  {
    file: 'lab_capabilities.json',
    counts: { total: 36, new: 36, changed: 0, same: 0, duplicate: 0, rejected: 0 },
    rejected: {},
    organisationsCreated: 1,
  },
];

(present ? describe : describe.skip)(
  present
    ? 'importing the four real files'
    : 'importing the four real files (skipped: the folder ../shared/data is absent)',
  () => {
    let context: TestContext;
    let imports: ImportsService;
    let other: TestWorkspace;

    beforeAll(async () => {
      context = await createTestContext([], [capabilities, matchmaking, importsFeature]);
      imports = context.app.get(ImportsService);
      other = await context.newWorkspace();
    });
    afterAll(() => context.close());

    /** Row count and a hash over every row of every table an import writes. */
    const state = async (workspaceId = context.workspace.id): Promise<Record<string, unknown>> => {
      const found: Record<string, unknown> = {};
      for (const table of TABLES) {
        const { rows } = await context.owner.query(
          `SELECT count(*)::int AS count, md5(coalesce(string_agg(t::text, chr(10) ORDER BY t::text), '')) AS hash FROM ${table} t WHERE workspace_id = $1`,
          [workspaceId],
        );
        found[table] = rows[0];
      }
      return found;
    };
    const number = async (query: string): Promise<number> =>
      (await context.owner.query<{ n: number }>(query, [context.workspace.id])).rows[0]?.n ?? -1;

    it.each(FILES)('preview and then apply of $file', async ({ file, counts, rejected, organisationsCreated }) => {
      const before = await state();
      const preview = await imports.preview(context.workspace.system, file, text(file));
      expect(await state()).toEqual(before);
      expect(preview).toMatchObject({ counts, organisationsCreated, applied: false, runId: null });

      const report = await imports.apply(context.workspace.system, file, text(file));
      expect(report).toMatchObject({
        fileName: file,
        counts,
        organisationsCreated,
        applied: true,
        runId: expect.any(String),
      });
      expect(report.rejected).toEqual(preview.rejected);
      const byCode: Record<string, number> = {};
      for (const { code } of report.rejected) byCode[code] = (byCode[code] ?? 0) + 1;
      expect(byCode).toEqual(rejected);
      const { rows } = await context.owner.query(
        'SELECT name, subject_kind, subject_id FROM event WHERE workspace_id = $1 ORDER BY position DESC LIMIT 1',
        [context.workspace.id],
      );
      expect(rows).toEqual([{ name: 'import.applied', subject_kind: 'IMPORT', subject_id: report.runId }]);
    });

    it('leaves what the counts say in the tables', async () => {
      expect(await number('SELECT count(*)::int AS n FROM organisation WHERE workspace_id = $1')).toBe(394 + 362 + 1);
      expect(
        await number(
          'SELECT count(*)::int AS n FROM organisation WHERE workspace_id = $1 AND orgnr IS NOT NULL AND ror_id IS NOT NULL',
        ),
      ).toBe(34);
      expect(
        await number(
          'SELECT count(*)::int AS n FROM research_grant WHERE workspace_id = $1 AND coordinator_id IS NOT NULL',
        ),
      ).toBe(691);
      expect(
        await number(
          "SELECT count(*)::int AS n FROM capability WHERE workspace_id = $1 AND source = 'PATHOGENS_PORTAL' AND kind = 'LAB' AND site <> ''",
        ),
      ).toBe(36);
      // Unknown stays unknown: no level below 3 and no word on companies is made up.
      expect(await number('SELECT count(biosafety_level)::int AS n FROM capability WHERE workspace_id = $1')).toBe(6);
      expect(await number('SELECT count(open_to_companies)::int AS n FROM capability WHERE workspace_id = $1')).toBe(2);
      expect(await number('SELECT count(*)::int AS n FROM import_run WHERE workspace_id = $1')).toBe(4);
    });

    it.each(FILES)('$file a second time changes nothing', async ({ file, counts }) => {
      const before = await state();
      const report = await imports.apply(context.workspace.system, file, text(file));
      expect(report).toMatchObject({
        counts: { ...counts, new: 0, changed: 0, same: counts.new + counts.changed },
        applied: false,
        runId: null,
      });
      expect(await state()).toEqual(before);
    });

    it('never reads people: planted in every record of the four files, they change nothing', async () => {
      const before = await state();
      for (const { file, counts } of FILES) {
        const planted = JSON.stringify(withPeople(JSON.parse(text(file))));
        expect(planted.match(/Planted/g)?.length).toBeGreaterThan(counts.total);
        expect((await imports.apply(context.workspace.system, file, planted)).counts).toEqual({
          ...counts,
          new: 0,
          changed: 0,
          same: counts.new + counts.changed,
        });
      }
      expect(await state()).toEqual(before);
    });

    it('stores no e-mail address and no personal number', async () => {
      let stored = '';
      for (const table of TABLES)
        stored +=
          (
            await context.owner.query<{ all: string | null }>(
              `SELECT string_agg(t::text, chr(10)) AS all FROM ${table} t WHERE workspace_id = $1`,
              [context.workspace.id],
            )
          ).rows[0]?.all ?? '';
      expect(stored.length).toBeGreaterThan(1_000_000);
      expect(stored.match(/[\w.+-]+@[\w-]+\.\w{2,}/g)).toBeNull();
      expect(
        stored.match(/(?<![\d-])(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-\d{4}(?![\d-])/g),
      ).toBeNull();
    });

    it('shows nothing of it to another workspace, which takes the same file as new', async () => {
      expect(await state(other.id)).toMatchObject({
        organisation: { count: 0 },
        organisation_source: { count: 0 },
        import_run: { count: 0 },
      });
      const mine = await state();
      const report = await imports.apply(other.system, 'ror_se.json', text('ror_se.json'));
      expect(report.counts).toEqual(FILES[0]?.counts);
      expect(await state()).toEqual(mine);
    });
  },
);
