import { randomUUID } from 'node:crypto';
import { capabilities } from '#features/capabilities';
import { matchmaking } from '#features/matchmaking';
import { imports as importsFeature, ImportsService, type ImportResult } from '#features/imports';
import { OrganisationsService } from '#features/organisations';
import type { Role } from '#kernel';
import { EventVisibility } from '#platform/live';
import {
  labCapability,
  rorOrganisation,
  swecrisGrant,
  swecrisOrganisation,
} from '../../../libs/features/imports/testing/index.js';
import { createTestContext, type TestContext, type TestWorkspace } from '../../support/test-app.js';

const KI_ORGNR = '2021002973';

describe('ImportsService', () => {
  let context: TestContext;
  let imports: ImportsService;
  let workspace: TestWorkspace;

  beforeAll(async () => {
    context = await createTestContext([], [capabilities, matchmaking, importsFeature]);
    imports = context.app.get(ImportsService);
  });
  afterAll(() => context.close());
  beforeEach(async () => {
    workspace = await context.newWorkspace();
  });

  const apply = (records: object[]): Promise<ImportResult> =>
    imports.apply(workspace.system, 'prov.json', JSON.stringify(records));
  const rows = async (query: string): Promise<Record<string, unknown>[]> =>
    (await context.owner.query<Record<string, unknown>>(query, [workspace.id])).rows;
  const organisations = () =>
    rows(
      'SELECT name_sv, name_en, kind, orgnr, ror_id, website, municipality, source FROM organisation WHERE workspace_id = $1 ORDER BY name_sv, id',
    );
  const count = async (table: string): Promise<unknown> =>
    (await rows(`SELECT count(*)::int AS n FROM ${table} WHERE workspace_id = $1`))[0]?.['n'];
  const enter = (over: object = {}) =>
    context.app
      .get(OrganisationsService)
      .register(workspace.system, {
        nameSv: 'Karolinska Institutet',
        nameEn: 'KI',
        kind: 'UNIVERSITY',
        orgnr: KI_ORGNR,
        municipality: 'Solna',
        website: 'https://ours.example',
        source: 'Entered',
        ...over,
      });

  describe('an organisation that people entered', () => {
    it('is found by its number, keeps what they wrote, and counts as same when nothing was missing', async () => {
      await enter();
      const report = await apply([swecrisOrganisation({ nameEn: 'Other' })]);
      expect(report).toMatchObject({ counts: { new: 0, changed: 0, same: 1 }, applied: false });
      expect(await organisations()).toEqual([
        expect.objectContaining({ name_en: 'KI', website: 'https://ours.example', source: 'Entered' }),
      ]);
    });

    it('is found by its name when ROR gives no number, and has its gaps filled', async () => {
      await enter({ website: null });
      const report = await apply([rorOrganisation()]);
      expect(report.counts).toMatchObject({ new: 0, changed: 1, same: 0 });
      expect(await organisations()).toEqual([
        expect.objectContaining({
          orgnr: KI_ORGNR,
          ror_id: '056d84691',
          website: 'https://ki.se/',
          municipality: 'Solna',
          source: 'Entered',
        }),
      ]);
    });

    it('is another one when both state a number and they differ, or the kind differs', async () => {
      await enter({ orgnr: '2321000016' });
      expect((await apply([swecrisOrganisation()])).counts).toMatchObject({ new: 1 });
      await enter({ nameSv: 'Exempel', orgnr: null, kind: 'STARTUP' });
      expect(
        (await apply([swecrisOrganisation({ orgnr: '5560169095', nameSv: 'Exempel', nameEn: null, type: 'Företag' })]))
          .counts,
      ).toMatchObject({ new: 1 });
    });

    it('is nobody when two have the name', async () => {
      await enter({ orgnr: null });
      await enter({ orgnr: null });
      expect((await apply([rorOrganisation()])).counts).toMatchObject({ new: 1 });
    });
  });

  it('leaves both files without effect the second time although they share a row', async () => {
    expect((await apply([rorOrganisation()])).counts).toMatchObject({ new: 1 });
    expect((await apply([swecrisOrganisation()])).counts).toMatchObject({ new: 0, changed: 1 });
    for (const file of [[rorOrganisation()], [swecrisOrganisation()], [rorOrganisation()]])
      expect(await apply(file)).toMatchObject({ counts: { new: 0, changed: 0, same: 1 }, runId: null });
    expect(await organisations()).toHaveLength(1);
    expect(await count('organisation_source')).toBe(2);
    expect(await rows('SELECT name FROM event WHERE workspace_id = $1')).toHaveLength(2);
  });

  it('lets a source change and take back what it gave, and nothing that people changed since', async () => {
    await apply([rorOrganisation()]);
    expect((await apply([rorOrganisation({ links: ['https://ki.se/ny'] })])).counts).toMatchObject({ changed: 1 });
    expect(await organisations()).toEqual([expect.objectContaining({ website: 'https://ki.se/ny' })]);
    await context.owner.query("UPDATE organisation SET website = 'https://people.example' WHERE workspace_id = $1", [
      workspace.id,
    ]);
    expect((await apply([rorOrganisation({ links: [] })])).counts).toMatchObject({ changed: 0, same: 1 });
    expect(await organisations()).toEqual([expect.objectContaining({ website: 'https://people.example' })]);
  });

  it('follows an organisation to the one it was merged into', async () => {
    await apply([swecrisOrganisation()]);
    const survivor = await enter({ orgnr: null, nameSv: 'Institutet' });
    await context.owner.query('UPDATE organisation SET merged_into = $2 WHERE workspace_id = $1 AND id <> $2', [
      workspace.id,
      survivor,
    ]);
    expect((await apply([swecrisGrant()])).organisationsCreated).toBe(0);
    expect(await rows('SELECT coordinator_id FROM research_grant WHERE workspace_id = $1')).toEqual([
      { coordinator_id: survivor },
    ]);
  });

  it('creates an unknown coordinator once, and its own record later finds it', async () => {
    const report = await apply([
      swecrisGrant(),
      swecrisGrant({ sourceId: '2021-00002_VR', titleSv: 'Ett annat', titleEn: null, start: '2021-01-01' }),
    ]);
    expect(report).toMatchObject({ counts: { new: 2 }, organisationsCreated: 1 });
    expect((await apply([swecrisOrganisation()])).counts).toMatchObject({ new: 0, same: 1 });
    expect((await apply([swecrisGrant({ sek: 2000000 })])).counts).toMatchObject({ new: 0, changed: 1 });
    expect(
      await rows('SELECT amount_sek::int, source_id FROM research_grant WHERE workspace_id = $1 ORDER BY source_id'),
    ).toEqual([
      { amount_sek: 2000000, source_id: '2020-00001_VR' },
      { amount_sek: 1000000, source_id: '2021-00002_VR' },
    ]);
  });

  it('takes a capability in under its host, keeps what the laboratory confirmed, and follows the text', async () => {
    await enter();
    expect(await apply([labCapability()])).toMatchObject({ counts: { new: 1 }, organisationsCreated: 0 });
    await context.owner.query(
      'UPDATE capability SET open_to_companies = true, biosafety_level = 2 WHERE workspace_id = $1',
      [workspace.id],
    );
    expect((await apply([labCapability({ summary: 'PCR for all.', access: null })])).counts).toMatchObject({
      changed: 1,
    });
    expect(
      await rows(
        'SELECT summary_en, methods, open_to_companies, biosafety_level, site, version FROM capability WHERE workspace_id = $1',
      ),
    ).toEqual([
      {
        summary_en: 'PCR for all.',
        methods: ['PCR'],
        open_to_companies: true,
        biosafety_level: 2,
        site: 'Stockholm',
        version: 2,
      },
    ]);
  });

  it('does all or nothing: a row the database refuses leaves no trace of the others', async () => {
    await context.owner.query(`
      CREATE FUNCTION refuse_planted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'planted'; END $$;
      CREATE TRIGGER refuse_planted BEFORE INSERT ON research_grant FOR EACH ROW WHEN (NEW.source_id = 'PLANTED') EXECUTE FUNCTION refuse_planted();`);
    const many = Array.from({ length: 1100 }, (_, index) =>
      swecrisGrant({ sourceId: `N-${index}`, titleSv: `Titel nummer ${index} av många`, titleEn: null }),
    );
    const seen: string[] = [];
    const text = JSON.stringify([
      ...many,
      swecrisGrant({ sourceId: 'PLANTED', titleSv: 'En helt annan titel', titleEn: null, sek: 1 }),
    ]);
    await expect(
      imports.apply(workspace.system, 'prov.json', text, (phase, done, total) =>
        seen.push(`${phase} ${done}/${total}`),
      ),
    ).rejects.toThrow(/planted/);
    // It had come as far as the third statement.
    expect(seen).toEqual([
      'READ 0/1',
      'READ 1/1',
      'COMPARE 1101/1101',
      'ORGANISATIONS 1/1',
      'RECORDS 500/1101',
      'RECORDS 1000/1101',
    ]);
    for (const table of ['organisation', 'organisation_source', 'research_grant', 'import_run', 'event'])
      expect([table, await count(table)]).toEqual([table, 0]);
    await context.owner.query('DROP TRIGGER refuse_planted ON research_grant');
    expect(await imports.apply(workspace.system, 'prov.json', text)).toMatchObject({
      counts: { new: 1101 },
      applied: true,
    });
  });

  it('writes nothing in a preview', async () => {
    expect(
      (await imports.preview(workspace.system, 'prov.json', JSON.stringify([swecrisGrant()]))).counts,
    ).toMatchObject({ new: 1 });
    for (const table of ['organisation', 'organisation_source', 'research_grant', 'import_run', 'event'])
      expect([table, await count(table)]).toEqual([table, 0]);
  });

  it('makes two imports at once one after the other', async () => {
    const file = [
      swecrisOrganisation(),
      swecrisOrganisation({ orgnr: '556016-9095', nameSv: 'Exempel AB', nameEn: null, type: 'Företag' }),
    ];
    const reports = await Promise.all([apply(file), apply(file), apply(file)]);
    expect(reports.map(({ counts }) => counts.new).sort()).toEqual([0, 0, 2]);
    expect(await count('organisation')).toBe(2);
  });

  it('keeps a personal number and a person out', async () => {
    const report = await apply([
      swecrisOrganisation(),
      swecrisOrganisation({ orgnr: '750231-0241', nameSv: 'Planterad Person' }),
      swecrisOrganisation({
        orgnr: '556016-9095',
        nameSv: 'Exempel AB',
        contact: 'Planterad Person',
        email: 'planterad@test.example',
      }),
    ]);
    expect(report.rejected).toEqual([expect.objectContaining({ row: 2, key: null, code: 'PERSONAL_NUMBER' })]);
    const stored = JSON.stringify([
      await rows('SELECT * FROM organisation WHERE workspace_id = $1'),
      await rows('SELECT * FROM organisation_source WHERE workspace_id = $1'),
      await rows('SELECT * FROM import_run WHERE workspace_id = $1'),
    ]);
    expect(stored).toContain('Exempel AB');
    expect(stored).not.toMatch(/planterad|0241/i);
  });

  it('names the file without the folder it lay in', async () => {
    const report = await imports.apply(
      workspace.system,
      '/planted/folder/prov.json',
      JSON.stringify([rorOrganisation()]),
    );
    expect(await rows('SELECT file_name, file_sha256 FROM import_run WHERE workspace_id = $1')).toEqual([
      { file_name: 'prov.json', file_sha256: report.sha256 },
    ]);
  });

  it.each<[string, string, RegExp]>([
    ['broken JSON', '[{"a": 1,]', /not valid JSON: line 1, column 10/],
    ['an empty file', ' ', /empty/],
    [
      'records of no known format',
      '[{"pris": 1}]',
      /not recognised: 1 records, the first with the fields pris\. Accepted are: ROR organisations/,
    ],
    ['two formats in one file', JSON.stringify([rorOrganisation(), swecrisGrant()]), /mixes formats/],
  ])('refuses %s in clear words', async (_case, text, words) => {
    await expect(imports.apply(workspace.system, 'prov.json', text)).rejects.toMatchObject({
      code: 'IMPORT_UNREADABLE',
      category: 'INVALID',
      data: { message: { en: expect.stringMatching(words), sv: expect.any(String) } },
    });
    expect(await count('import_run')).toBe(0);
  });

  it.each<Role>(['STAFF', 'STARTUP', 'PARTNER', 'COORDINATOR'])('refuses %s, for the preview too', async (role) => {
    const actor = await workspace.actor(role);
    const before = await count('organisation');
    await expect(imports.preview(actor, 'prov.json', JSON.stringify([rorOrganisation()]))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(imports.apply(actor, 'prov.json', JSON.stringify([rorOrganisation()]))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await count('organisation')).toBe(before);
  });

  it('lets an administrator import, and tells staff of it by the name of the file', async () => {
    const admin = await workspace.actor('ADMIN');
    const { runId } = await imports.apply(admin, 'prov.json', JSON.stringify([rorOrganisation()]));
    expect(await rows("SELECT actor_id FROM event WHERE workspace_id = $1 AND name = 'import.applied'")).toEqual([
      { actor_id: admin.personId },
    ]);
    const visibility = context.app.get(EventVisibility);
    const ids = [runId as string, randomUUID()];
    for (const role of ['STAFF', 'ADMIN'] as const)
      expect(await visibility.visible(await workspace.actor(role), 'IMPORT', ids)).toEqual(
        new Map([[runId, { sv: 'prov.json', en: 'prov.json' }]]),
      );
    for (const role of ['STARTUP', 'PARTNER', 'COORDINATOR'] as const)
      expect(await visibility.visible(await workspace.actor(role), 'IMPORT', ids)).toEqual(new Map());
    expect(await visibility.visible(await (await context.newWorkspace()).actor('STAFF'), 'IMPORT', ids)).toEqual(
      new Map(),
    );
  });
});
