import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capabilities } from '#features/capabilities';
import { matchmaking } from '#features/matchmaking';
import { imports } from '#features/imports';
import { runImport } from '../../../apps/cli/commands/import.js';
import { swecrisOrganisation } from '../../../libs/features/imports/testing/index.js';
import { createTestContext, type TestContext } from '../../support/test-app.js';

const organisation = (orgnr: string, nameSv: string | null) =>
  swecrisOrganisation({ orgnr, nameSv, nameEn: null, type: 'Företag' });

describe('npm run import', () => {
  let context: TestContext;
  let folder: string;
  let good: string;
  let bad: string;

  beforeAll(async () => {
    context = await createTestContext([], [capabilities, matchmaking, imports]);
    await context.newWorkspace();
    folder = await mkdtemp(join(tmpdir(), 'klustermotor-import-'));
    good = join(folder, 'bra.json');
    bad = join(folder, 'trasig.json');
    const rejected = Array.from({ length: 25 }, () => organisation('556016-9095', 'NULL'));
    await writeFile(
      good,
      `\ufeff${JSON.stringify([organisation('556016-9095', 'Exempel AB'), organisation('16556016-9095', 'Exempel AB'), ...rejected])}`,
    );
    await writeFile(bad, '[{"a" 1}]');
    await writeFile(join(folder, 'latin.json'), Buffer.from('[{"namn": "Håkan"}]', 'latin1'));
  });
  afterAll(async () => {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  });

  const run = async (...args: string[]): Promise<{ code: number; out: string; err: string }> => {
    const lines: string[] = [];
    let err = '';
    const code = await runImport(args, context.app, (line) => lines.push(line), { write: (text) => (err += text) });
    return { code, out: lines.join('\n'), err };
  };
  const organisations = async (slug: string): Promise<number | undefined> =>
    (
      await context.owner.query<{ n: number }>(
        'SELECT count(*)::int AS n FROM organisation o JOIN workspace w ON w.id = o.workspace_id WHERE w.slug = $1',
        [slug],
      )
    ).rows[0]?.n;

  it('shows a table, the rows not taken in and the source, and changes nothing', async () => {
    const { code, out, err } = await run(good, '--language', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/^bra\.json\n {2}Organisations from Swecris, 27 rows\. Source: Swecris, Vetenskapsrådet\n/);
    expect(out).toMatch(/new +changed +same +duplicate +rejected\n +1 +0 +0 +1 +25\n/);
    expect(out).toMatch(/ 2 +16556016-9095 +orgnr +Duplicate: The same record is already on row 1/);
    expect(out).toMatch(/ 3 +556016-9095 +nameSv +The name is missing/);
    expect(out).toContain('… and 6 more (--all shows them)');
    expect(out).toMatch(/Nothing was changed; run again with --apply to take it in\.$/);
    expect(err).toBe('bra.json: reading\nbra.json: comparing\n');
    expect(await organisations('test-1')).toBe(0);
  });

  it('speaks Swedish, and shows every row with --all', async () => {
    const { out } = await run(good, '--language', 'sv', '--all');
    expect(out).toMatch(/nya +ändrade +oförändrade +dubbletter +avvisade/);
    expect(out.match(/Namnet saknas/g)).toHaveLength(25);
    expect(out).toMatch(/Ingenting har ändrats; kör igen med --apply för att läsa in\.$/);
  });

  it('names each file that cannot be read or understood in one line, and still does the others', async () => {
    const { code, out, err } = await run(
      bad,
      join(folder, 'finns-inte.json'),
      folder,
      join(folder, 'latin.json'),
      good,
      '--language',
      'en',
    );
    expect(code).toBe(1);
    expect(out).toContain('bra.json');
    expect(err).toContain(
      'trasig.json: The file is not valid JSON: line 1, column 7 cannot be read. Export the file again.\n',
    );
    expect(err).toContain('finns-inte.json: there is no such file.');
    expect(err).toContain('this is a folder.');
    expect(err).toContain('latin.json: the file is not text in UTF-8');
  });

  it('prints JSON and nothing else with --json, unreadable files included', async () => {
    const { code, out } = await run(good, bad, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([
      expect.objectContaining({
        fileName: 'bra.json',
        format: 'SWECRIS_ORGANISATIONS',
        applied: false,
        counts: { total: 27, new: 1, changed: 0, same: 0, duplicate: 1, rejected: 25 },
      }),
      { fileName: 'trasig.json', error: { code: 'IMPORT_UNREADABLE', message: expect.stringContaining('JSON') } },
    ]);
  });

  it('overwrites one line on a terminal and clears it', async () => {
    let err = '';
    await runImport([good], context.app, () => undefined, { isTTY: true, write: (text) => (err += text) });
    expect(err).not.toContain('\n');
    expect(err.endsWith('\r\u001b[2K')).toBe(true);
  });

  it('applies to the workspace that is named, else to the first', async () => {
    expect(await run(good, '--apply', '--workspace', 'test-2', '--language', 'en')).toMatchObject({
      code: 0,
      out: expect.stringContaining('The file is in.'),
    });
    expect([await organisations('test-1'), await organisations('test-2')]).toEqual([0, 1]);
    expect(await run(good, '--apply', '--language', 'en')).toMatchObject({
      code: 0,
      out: expect.stringContaining('The file is in.'),
    });
    expect(await organisations('test-1')).toBe(1);
    expect(await run(good, '--apply', '--language', 'en')).toMatchObject({
      code: 0,
      out: expect.stringContaining('nothing was changed'),
    });
  });

  it.each([
    [[]],
    [['--apply']],
    [['x.json', '--aply']],
    [['x.json', '--language', 'fi']],
    [['x.json', '--workspace', 'nowhere']],
  ])('answers wrong usage %p with 2', async (args) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/npm run import -- |nowhere/);
  });
});
