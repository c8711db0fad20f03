import type { Canary } from '../support/matrix/canaries.js';
import {
  download,
  hearSocket,
  hearSubscriptions,
  readMails,
  readOpenPages,
  searchFields,
  searchForSecrets,
  searchInputs,
  turnForeignPages,
  whereStored,
} from '../support/matrix/channels.js';
import { PRINCIPALS, STAGES, verdict } from '../support/matrix/oracle.js';
import { plantEverything } from '../support/matrix/planting.js';
import { Findings, readAll } from '../support/matrix/reader.js';
import { inner, waysToAsk } from '../support/matrix/samples.js';
import { objectPaths, SCHEMA } from '../support/matrix/schema-paths.js';
import { World } from '../support/matrix/world.js';

const DEPTH = 5;
const WHOLE = process.env['MATRIX'] === 'whole';
const UNKNOWN = '01a20738-0000-7000-8000-000000000000';
const query = SCHEMA.getQueryType();

/**
 * Every principal at every path of the schema over every channel, each answer searched for everything that was planted.
 * The sample asks each field for some of the planted ids, the whole for all of them: `npm run test:matrix`.
 */
describe('the read matrix', () => {
  let world: World;
  let findings: Findings;
  beforeAll(async () => {
    world = await World.open();
    await plantEverything(world);
    findings = new Findings(world);
  });
  afterAll(() => world.close());

  const textOf = (what: string) => (canary: Canary) => canary.what === what;

  it('was planted in all stages, by all owners', () => {
    expect(world.canaries.words().length).toBeGreaterThan(100);
    expect([...world.ids.need.keys()]).toEqual([...STAGES, 'B', 'elsewhere']);
  });

  it('gives a partner under an NDA the confidential text when it opens it', async () => {
    for (const stage of ['plain', 'nda', 'introduced'] as const)
      expect(await world.openConfidential(stage)).toContain(world.canaries.of('need.confidential', stage).token);
  });

  it.each(PRINCIPALS)('lets %s read by queries what is theirs and nothing else', async (principal) => {
    for (const field of Object.values(query?.getFields() ?? {})) {
      // Another third of the ids for each principal, unless all are wanted.
      const ways = waysToAsk(world, field);
      const asked = WHOLE
        ? ways
        : ways.filter((_way, index) => (index + PRINCIPALS.indexOf(principal)) % 3 === 0 || ways.length < 3);
      for (const way of asked) {
        const objects = objectPaths(query as NonNullable<typeof query>, field.name, DEPTH, (owner, at) =>
          owner === 'Query' ? way : inner(world, owner, at),
        );
        await readAll(findings, principal, world.as(principal), objects);
      }
    }
    expect(findings.leaks.filter((leak) => leak.principal === principal)).toEqual([]);
  });

  it('denies nobody by queries what they must see', () => {
    expect(findings.wrongDenials()).toEqual([]);
  });

  it('replays over graphql-ws nothing that is not theirs', async () => {
    const heard = await Promise.all(
      PRINCIPALS.map(async (principal) => [principal, await hearSubscriptions(world, findings, principal)] as const),
    );
    expect(findings.leaks).toEqual([]);
    expect(heard.filter(([, count]) => count === 0).map(([principal]) => principal)).toEqual(['anonymous']);
  });

  it('replays over socket.io nothing that is not theirs', async () => {
    const heard = await Promise.all(
      PRINCIPALS.map(async (principal) => [principal, (await hearSocket(world, findings, principal)).length] as const),
    );
    expect(findings.leaks).toEqual([]);
    expect(heard.filter(([, count]) => count === 0).map(([principal]) => principal)).toEqual(['anonymous']);
  });

  it('has a search for every argument of that name', () => {
    expect(
      searchFields()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['capabilities', 'organisations', 'people']);
    expect(searchInputs().sort()).toEqual(
      ['Need.almostFit(filter)', 'Need.candidates(filter)'].filter((name) => searchInputs().includes(name)),
    );
  });

  it('lets nobody find by searching a word that they must not know', async () => {
    for (const principal of PRINCIPALS) expect(await searchForSecrets(world, findings, principal)).toEqual([]);
  });

  it('lets nobody turn to what is not theirs by others’ cursors, nor count it', async () => {
    for (const principal of PRINCIPALS) expect(await turnForeignPages(world, findings, principal)).toEqual([]);
    expect(findings.leaks).toEqual([]);
  });

  it('gives files only to those who may see the report, and to the others what a report that does not exist gives', async () => {
    for (const about of world.ids.report.keys()) {
      for (const format of ['pdf', 'json']) {
        for (const principal of PRINCIPALS) {
          const canary = world.canaries.of('report.id', about);
          const file = await download(world, findings, principal, `/files/reports/${canary.token}/${format}`);
          const unknown = await download(world, findings, principal, `/files/reports/${UNKNOWN}/${format}`);
          if (verdict(canary, principal, 'File') === 'not' || about === 'undelivered')
            expect([principal, file]).toEqual([principal, unknown]);
          else {
            expect([principal, file.status]).toEqual([principal, 200]);
            expect(file.text).toContain(
              world.canaries.words().filter((word) => word.what === 'initiative.title' && word.about === about)[0]
                ?.token,
            );
          }
        }
      }
    }
    expect(findings.leaks).toEqual([]);
  });

  it('gives files of needs only to whom the confidential text is open, and to the others what a file that does not exist gives', async () => {
    for (const [about, id] of world.ids.file) {
      const needId = world.id('need', about);
      const content = world.canaries.of(about === 'elsewhere' ? 'elsewhere.file' : 'need.file', about);
      for (const principal of PRINCIPALS) {
        const file = await download(world, findings, principal, `/files/needs/${needId}/${id}`);
        if (verdict(content, principal, 'File') === 'not')
          expect([about, principal, file]).toEqual([
            about,
            principal,
            await download(world, findings, principal, `/files/needs/${UNKNOWN}/${UNKNOWN}`),
          ]);
        else
          expect([about, principal, file.status, file.text]).toEqual([
            about,
            principal,
            200,
            `Odlat i ${content.token}.`,
          ]);
      }
    }
    expect(findings.leaks).toEqual([]);
  });

  it('writes nothing into mails that their reader must not know', async () => {
    expect(await readMails(world, findings)).toBeGreaterThanOrEqual(4);
    expect(findings.leaks).toEqual([]);
  });

  it('shows nothing on pages that are open to all', async () => {
    await readOpenPages(world, findings);
    expect(findings.leaks).toEqual([]);
  });

  it('logs no word that anybody wrote, at any level', () => {
    expect(world.log.length).toBeGreaterThan(10);
    const words = world.log
      .flatMap((line) => world.canaries.in(line))
      .filter(({ token }) => token.startsWith('kanarie'));
    for (const { what, about } of world.canaries.words()) findings.look('anonymous', 'log', `${what}.${about}`);
    expect(words).toEqual([]);
  });

  it('keeps confidential text in its own table alone, and no text at all in events and jobs', async () => {
    const stored = await whereStored(world);
    const confidential = world.canaries.words().filter(textOf('need.confidential'));
    for (const canary of confidential) {
      findings.look('anonymous', 'storage', `${canary.what}.${canary.about}`);
      expect([...(stored.get(canary) ?? [])]).toEqual(['need_confidential.full_description']);
    }
    // The ledger says which file was fetched.
    for (const canary of world.canaries.words().filter(textOf('need.fileName')))
      expect([...(stored.get(canary) ?? [])].filter((place) => place !== 'reveal.file_name')).toEqual([
        'need_file.name',
      ]);
    const carried = [...stored].filter(([, places]) =>
      [...places].some((place) => /^(event|handled_event|idempotent_request)\b|job|queue|bull/i.test(place)),
    );
    expect(carried).toEqual([]);
  });

  it('found 0 leaks and 0 wrong denials in at least 10,000 checks', () => {
    const channels = [
      'query',
      'subscription',
      'socket',
      'search',
      'cursor',
      'count',
      'download',
      'mail',
      'log',
      'storage',
    ]
      .map((channel) => `${channel} ${findings.checksOf(channel)}`)
      .join(', ');
    process.stdout.write(
      `read matrix: ${findings.checks} checks (${findings.looks} answers read) by ${PRINCIPALS.length} principals of ${world.canaries.all().length} canaries: ${findings.leaks.length} leaks, ${findings.wrongDenials().length} wrong denials; ${channels}\n`,
    );
    expect(findings.checks).toBeGreaterThanOrEqual(10_000);
    expect([findings.leaks, findings.wrongDenials()]).toEqual([[], []]);
  });
});
