import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import config from '../jest.config.mjs';
import { PassedSpecs } from '../support/passed-specs.mjs';
import { findSpecs, PROJECTS, projectOf } from '../support/spec-files.mjs';

/** What `npm run check` takes for granted when it does not run a spec again. */
describe('PassedSpecs', () => {
  const SPEC = 'libs/features/needs/need.rules.spec.ts';
  const FILES: Record<string, string> = {
    'package.json': '{}',
    'package-lock.json': '{}',
    '.swcrc': '{}',
    'tsconfig.json': JSON.stringify({ compilerOptions: { paths: { '#platform/*': ['./libs/platform/*/index.ts'] } } }),
    'test/jest.config.mjs': '',
    'test/jest.setup.mjs': '',
    [SPEC]: "import { rule } from './need.rules.js';",
    'libs/features/needs/need.rules.ts': "import {\n  clock,\n} from '#platform/clock';",
    'libs/platform/clock/index.ts': "export { clock } from './clock.js';",
    'libs/platform/clock/clock.ts': 'export const clock = 1;',
    'libs/platform/other/index.ts': 'export const other = 1;',
    'libs/matching/words.txt': 'ord',
    'libs/README.md': 'Read me',
    'test/architecture/tree.spec.ts': '',
  };
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'klustermotor-passed-'));
    for (const [path, text] of Object.entries(FILES)) write(path, text);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  /** Runs the spec in its present state, as far as the memory is concerned. */
  function run(passed: number | undefined, spec = SPEC): void {
    const memory = new PassedSpecs(root);
    memory.remember(spec, passed);
    memory.save();
  }
  const passedBefore = (spec = SPEC) => new PassedSpecs(root).passedBefore(spec);

  it('knows a spec that passed, and no other', () => {
    expect(passedBefore()).toBeUndefined();
    run(3);
    expect(passedBefore()).toBe(3);
    run(undefined);
    expect(passedBefore()).toBeUndefined();
  });
  it.each([SPEC, 'libs/platform/clock/clock.ts', 'libs/matching/words.txt', 'package-lock.json', '.swcrc'])(
    'runs a spec again when %s changes',
    (path) => {
      run(3);
      write(path, `${FILES[path]}\n`);
      expect(passedBefore()).toBeUndefined();
      write(path, FILES[path] ?? '');
      expect(passedBefore()).toBe(3);
    },
  );
  it('runs a spec again when its snapshot changes, or a file appears that it imports', () => {
    run(3);
    write('libs/features/needs/__snapshots__/need.rules.spec.ts.snap', 'x');
    expect(passedBefore()).toBeUndefined();
    write(SPEC, "import './later.js';");
    run(4);
    write('libs/features/needs/later.ts', '');
    expect(passedBefore()).toBeUndefined();
  });
  it('leaves a spec alone when something else changes', () => {
    run(3);
    write('libs/platform/other/index.ts', 'export const other = 2;');
    write('libs/README.md', 'Read me again');
    expect(passedBefore()).toBe(3);
  });
  it('runs a spec that reads files again whatever changes', () => {
    write(SPEC, "import { readFileSync } from 'node:fs';");
    run(3);
    run(5, 'test/architecture/tree.spec.ts');
    expect([passedBefore(), passedBefore('test/architecture/tree.spec.ts')]).toEqual([3, 5]);
    write('libs/README.md', 'Read me again');
    expect([passedBefore(), passedBefore('test/architecture/tree.spec.ts')]).toEqual([undefined, undefined]);
  });
  it('counts a source that changes during the run as not tested', () => {
    const memory = new PassedSpecs(root);
    expect(memory.passedBefore(SPEC)).toBeUndefined();
    write('libs/platform/clock/clock.ts', 'export const clock = 2;');
    memory.remember(SPEC, 3);
    memory.save();
    expect(passedBefore()).toBeUndefined();
  });
});

describe('npm run spec', () => {
  it('knows the projects of jest, and which spec is in which', () => {
    expect(PROJECTS).toEqual(config.projects.map(({ displayName }) => displayName));
    expect(projectOf('libs/kernel/ids.spec.ts')).toBe('unit');
    expect(projectOf('test/security/races.spec.ts')).toBe('security');
  });
  it('takes a name for the file called so, and else for a part of the path', () => {
    expect(findSpecs(['runner'])).toEqual({ specs: ['test/architecture/runner.spec.ts'], unknown: [] });
    expect(findSpecs(['runner.spec.ts']).specs).toEqual(['test/architecture/runner.spec.ts']);
    expect(findSpecs(['architecture/run']).specs).toEqual(['test/architecture/runner.spec.ts']);
    expect(findSpecs(['no-such-spec']).unknown).toEqual(['no-such-spec']);
  });
});
