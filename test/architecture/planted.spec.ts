import { rmSync } from 'node:fs';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { unguarded } from './access-rules.js';
import { survey, type Survey } from './arrows.js';
import { constantsInTexts } from './constants-in-texts.js';
import { rulesFor } from './dependency-cruiser.config.mjs';
import {
  drawers,
  greedyConstructors,
  leavingRepositories,
  strangersAtTheTop,
  tooLong,
  wrongNamesInFeatures,
} from './file-rules.js';
import { none } from './none.js';
import { build } from './planted/build.js';
import { arrows, sound } from './planted/tree.js';
import { root } from './tree.js';
import { deadLinks, incompleteDecision, machinePaths, postponed } from './text-rules.js';

const folders: string[] = [];
const built = (...trees: Parameters<typeof build>): string => {
  const folder = build(...trees);
  folders.push(folder);
  return folder;
};
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe('planted arrows', () => {
  let found: Survey;
  beforeAll(async () => {
    found = await survey(built(sound, ...arrows.map(({ files }) => files)));
  }, 60_000);

  it('leaves a sound house alone', async () => {
    none((await survey(built(sound))).broken.map(({ words }) => words));
  }, 60_000);

  it('takes aliases to source although package.json names dist', () => {
    const soundly = found.aliased.filter(({ alias }) => !alias.endsWith('.js'));
    expect(soundly.length).toBeGreaterThan(10);
    none(
      soundly
        .filter(({ resolved }) => !/^libs\/.*index\.ts$/.test(resolved))
        .map(({ alias, resolved }) => `${alias}: ${resolved}`),
    );
  });

  it.each(arrows)('catches: $what ($rule)', ({ rule, at }) => {
    expect(found.broken.filter(({ from }) => from === at).map((one) => one.rule)).toContain(rule);
  });

  it('points at nothing but what was planted', () => {
    const planted = new Set(arrows.flatMap(({ files }) => Object.keys(files)));
    none(found.broken.filter(({ from }) => !planted.has(from)).map(({ words }) => words));
  });

  it('has something planted for every rule', () => {
    const tried = new Set(arrows.map(({ rule }) => rule));
    const same = new Set(['past-the-index-of-contracts', 'past-the-index-of-matching']); // generated from the rule for the kernel
    const ofFeatures = /-imports-only-what-it-uses$/; // one rule for each feature; three of them are broken here
    expect([...tried].filter((name) => ofFeatures.test(name))).toHaveLength(3);
    none(
      rulesFor(root)
        .map(({ name }) => name ?? '')
        .filter((name) => !tried.has(name) && !same.has(name) && !ofFeatures.test(name)),
    );
  });
});

describe('planted lint', () => {
  let eslintConfig: Linter.Config[];
  beforeAll(async () => {
    const plainJavaScript: string = '../../eslint.config.mjs';
    eslintConfig = ((await import(plainJavaScript)) as { default: Linter.Config[] }).default;
  });
  const rulesBroken = (path: string, code: string): (string | null)[] =>
    new Linter({ configType: 'flat' })
      .verify(
        code,
        [...eslintConfig, { ...tseslint.configs.disableTypeChecked, files: ['**/*.ts'] }] as Linter.Config[],
        path,
      )
      .map(({ ruleId }) => ruleId);

  it.each([
    ['process.env', 'export const port = process.env.PORT;', 'no-restricted-properties'],
    ['a destructured env', 'export const { env } = process;', 'no-restricted-properties'],
    ['globalThis.process.env', 'export const port = globalThis.process.env.PORT;', 'no-restricted-syntax'],
    [
      'env from node:process',
      "import { env } from 'node:process';\nexport const port = env.PORT;",
      'no-restricted-imports',
    ],
    ['any', 'export const anything = (x: any) => x;', '@typescript-eslint/no-explicit-any'],
    ['console.log', "console.log('here');", 'no-console'],
    ['an unused variable', 'const unused = 1;', '@typescript-eslint/no-unused-vars'],
  ])('catches %s in a service', (_what, code, rule) => {
    expect(rulesBroken('libs/features/matchmaking/needs.service.ts', code)).toContain(rule);
  });

  it.each([
    'libs/platform/config/environment.ts',
    'libs/platform/embedded-postgres/launcher.ts',
    'apps/cli/start.mjs',
    'test/support/database.ts',
  ])('lets %s read the environment', (path) =>
    expect(rulesBroken(path, 'export const port = process.env.PORT;')).toEqual([]),
  );
});

describe('planted access', () => {
  const resolver = (decorators: string): string =>
    `@Resolver() export class NeedsResolver {\n  ${decorators}\n  submitNeed(@Args('input') input: Input) { return this.needs.submit(input); }\n}`;
  const broken = (decorators: string): string[] =>
    unguarded({ path: 'libs/features/matchmaking/needs.resolver.ts', text: resolver(decorators) });

  it.each([
    ['a bare query', '@Query(() => Need)'],
    ['a bare mutation', '@Mutation(() => Need)'],
    ['a bare subscription', '@Subscription(() => Need)'],
    ['a bare route', "@Get('download')"],
    ['a bare socket message', "@SubscribeMessage('watch')"],
    ['a permission without a name', '@Mutation(() => Need) @Requires()'],
    ['a permission hidden in a variable', '@Mutation(() => Need) @Requires(permission)'],
    ['both at once', "@Query(() => Need) @Public() @Requires('need.read')"],
    ['words in a comment only', "/** @Requires('need.read') */ @Query(() => Need)"],
  ])('catches %s', (_what, decorators) => {
    expect(broken(decorators)).toEqual([
      expect.stringMatching(/^libs\/features\/matchmaking\/needs\.resolver\.ts:2 submitNeed /),
    ]);
  });

  it.each([
    "@Mutation(() => Need) @Requires('need.submit')",
    '@Query(() => Need) @Public()',
    "@Requires('report.read')\n@Get(':id')",
    '@ResolveField(() => Need)',
  ])('lets %s through', (decorators) => expect(broken(decorators)).toEqual([]));
});

describe('planted files', () => {
  it.each([
    'libs/features/matchmaking/need.facade.ts',
    'libs/features/matchmaking/needs.util.ts',
    'libs/features/matchmaking/Need.service.ts',
    'libs/features/matchmaking/rules.ts',
    'libs/features/matchmaking/dto/',
    'libs/features/matchmaking/testing/needs.ts',
  ])('catches the name %s', (path) => expect(wrongNamesInFeatures([path])).toHaveLength(1));

  it.each([
    'libs/features/matchmaking/index.ts',
    'libs/features/matchmaking/README.md',
    'libs/features/matchmaking/need.rules.spec.ts',
    'libs/features/matchmaking/triage-need.service.ts',
    'libs/features/matchmaking/testing/need.factory.ts',
    'libs/features/matchmaking/__snapshots__/need.policy.spec.ts.snap',
    'libs/platform/mail/outbox.ts',
  ])('lets the name %s through', (path) => expect(wrongNamesInFeatures([path])).toEqual([]));

  it.each([
    'libs/common/a.ts',
    'libs/features/reports/utils/',
    'apps/web/src/helpers/a.tsx',
    'libs/platform/mail/utils.ts',
    'apps/api/core/main.ts',
  ])('catches the drawer %s', (path) => expect(drawers([path])).toHaveLength(1));
  it('lets a word that only contains a drawer name through', () =>
    expect(drawers(['libs/platform/database/index.ts', 'libs/kernel/corebook.ts'])).toEqual([]));

  it('catches a file of 401 lines, not one of 400', () => {
    expect(tooLong({ path: 'libs/kernel/a.ts', text: 'a\n'.repeat(401) })).toHaveLength(1);
    expect(tooLong({ path: 'libs/kernel/a.ts', text: 'a\n'.repeat(400) })).toEqual([]);
    expect(tooLong({ path: 'apps/web/src/locales/sv.ts', text: 'a\n'.repeat(900) })).toEqual([]);
  });

  it('catches a constructor of 8, not one of 7', () => {
    const withParameters = (n: number): string =>
      `class A { constructor(${Array.from({ length: n }, (_, i) => `readonly a${i}: B`).join(', ')}) {} }`;
    expect(greedyConstructors({ path: 'libs/kernel/a.ts', text: withParameters(8) })).toHaveLength(1);
    expect(greedyConstructors({ path: 'libs/kernel/a.ts', text: withParameters(7) })).toEqual([]);
  });

  it('catches a repository that leaves its feature, not the type of a row', () => {
    const index = (text: string) => leavingRepositories({ path: 'libs/features/reports/index.ts', text });
    expect(index("export { ReportsRepository } from './reports.repository.js';")).toHaveLength(1);
    expect(index("export { type ReportRow, ReportsRepository } from './reports.repository.js';")).toHaveLength(1);
    expect(index("export type { ReportRow } from './reports.repository.js';")).toEqual([]);
    expect(index("export { ReportsService } from './reports.service.js';")).toEqual([]);
  });

  it('catches a stranger at the top', () =>
    expect(strangersAtTheTop(['apps', 'node_modules', 'scripts'])).toHaveLength(1));
});

describe('planted constants', () => {
  const shown = (text: string): string[] =>
    constantsInTexts({ path: 'libs/features/matchmaking/need.rules.ts', text }, new Set(['SHORTLISTED', 'NDA']));

  it.each([
    "const message = { sv: 'Det går inte i läget INTEREST_ASKED.', en: 'Not now.' };",
    "const message = { sv: 'Utvald', en: 'The match is SHORTLISTED.' };",
    'const message = { sv: `Det går inte i läget ${match.state}.`, en: `Not in state.` };',
    "invalidField('state', 'Välj något annat än SHORTLISTED.', 'Choose another.');",
    "checks.require(true, 'stage', 'Välj ett skede.', `Not ${stage}.`);",
    "add('ERROR', true, 'NO_MILESTONES', 'NO_MILESTONES saknas.', 'None.');",
    "const says = { sv: yes ? 'Ja' : 'SHORTLISTED', en: 'Yes' };",
  ])('catches %s', (code) => expect(shown(code)).toHaveLength(1));

  it.each([
    "const message = { sv: 'Registrera ett sekretessavtal (NDA).', en: 'Record the NDA, RCO01 in SEK.' };",
    "throw new AppError('NEED_STATE', 'CONFLICT', { state: 'SHORTLISTED' });",
    'const message = { sv: `Vänta ${seconds} sekunder.`, en: `Wait ${seconds} seconds.` };',
    "add('ERROR', true, 'NO_MILESTONES', 'Delmål saknas.', 'There are none.');",
  ])('lets %s through', (code) => expect(shown(code)).toEqual([]));
});

describe('planted texts', () => {
  const text = (line: string) => ({ path: 'libs/features/matchmaking/README.md', text: line });

  it.each(['/work/main/apps', 'see `/root/x`', '"/home/eva/klustermotor"'])('catches the machine path in %s', (line) =>
    expect(machinePaths(text(line))).toHaveLength(1),
  );
  it.each(['https://example.org/work/1', './work/x', 'apps/work/x', 'parents such as /root'])(
    'lets %s through',
    (line) => expect(machinePaths(text(line))).toEqual([]),
  );

  it.each(['// TODO later', '// FIXME', '// TODO(9999) no such record'])('catches %s', (line) =>
    expect(postponed(text(line), new Set(['0002']))).toHaveLength(1),
  );
  it('lets a postponement with a decision through', () =>
    expect(postponed(text('// TODO(0002) measure'), new Set(['0002']))).toEqual([]));

  it('catches a link to nothing', () => {
    expect(
      deadLinks(text('[rules](need.gone.ts) and [web](https://example.org) and [up](../../../package.json)')),
    ).toEqual([expect.stringContaining('need.gone.ts')]);
  });
  it('catches a decision that nothing enforces', () =>
    expect(incompleteDecision(text('# T\n\n## Context\n\n## Decision\n\n## Consequence\n'))).toEqual([
      expect.stringContaining('How it is enforced'),
    ]));
});
