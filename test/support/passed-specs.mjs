// What `npm run check` remembers of spec files that passed: such a file is not run again while nothing it reads has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ROOT } from '../../apps/cli/prepare.mjs';
import { filesIn, projectOf } from './spec-files.mjs';

const MEMORY = join(ROOT, 'node_modules/.cache/passed-specs.json');
/** Every spec depends on them: packages, compiler, settings of jest. */
const SETTINGS = [
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  '.swcrc',
  'test/jest.config.mjs',
  'test/jest.setup.mjs',
];
const CODE = /\.(ts|tsx|mts|mjs)$/;
const READS_FILES = /from 'node:(fs|fs\/promises|child_process)'/;
/** Data sets that lie beside the project where they may be kept. */
const REAL_DATA = join(ROOT, '../shared/data');
const IMPORT = /(?:from|import)\s*\(?\s*['"]([.#][^'"]*)['"]/g;

const sha = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};

/** The spec files of a run that need not be run, and what to remember of those that are run. */
export class PassedSpecs {
  #memory = existsSync(MEMORY) ? JSON.parse(readFileSync(MEMORY, 'utf8')) : {};
  #aliases = JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8')).compilerOptions.paths;
  /** @type {Map<string, { hash: string, imports: string[] }>} */
  #sources = new Map();
  #keys = new Map();
  #settings = sha(process.version, ...SETTINGS.map((path) => readFileSync(join(ROOT, path))));
  /** Files that code reads and does not import, such as word lists. */
  #data = sha(
    ...['libs', 'apps/api', 'apps/worker', 'apps/cli']
      .flatMap(filesIn)
      .filter((path) => !CODE.test(path) && !/\.(md|snap)$/.test(path))
      .flatMap((path) => [path, readFileSync(join(ROOT, path))]),
  );

  /** @type {string | undefined} */
  #all;

  /** @returns {number | undefined} how many tests of the spec passed, when nothing it reads has changed since */
  passedBefore(spec) {
    const known = this.#memory[spec];
    return known && known.key === this.#keyOf(spec) ? known.passed : undefined;
  }

  /** @param {number | undefined} passed undefined when not all tests of the spec did */
  remember(spec, passed) {
    if (passed === undefined) delete this.#memory[spec];
    else this.#memory[spec] = { key: this.#keyOf(spec), passed };
  }

  save() {
    mkdirSync(dirname(MEMORY), { recursive: true });
    writeFileSync(MEMORY, JSON.stringify(this.#memory));
  }

  /** Stands for all that the spec reads. Computed once, so that a source changed during the run does not count as tested. */
  #keyOf(spec) {
    if (!this.#keys.has(spec)) this.#keys.set(spec, this.#computeKey(spec));
    return this.#keys.get(spec);
  }

  #computeKey(spec) {
    const snapshot = join(dirname(spec), '__snapshots__', `${basename(spec)}.snap`);
    const readsFiles = projectOf(spec) === 'architecture' || READS_FILES.test(readFileSync(join(ROOT, spec), 'utf8'));
    return sha(
      this.#settings,
      this.#data,
      ...(readsFiles ? [this.#everything()] : []),
      ...(existsSync(join(ROOT, snapshot)) ? [readFileSync(join(ROOT, snapshot))] : []),
      ...[...this.#closure(spec)].sort().flatMap((path) => [path, this.#source(path).hash]),
    );
  }

  /** The spec and every source of ours it imports, directly or not. */
  #closure(spec) {
    const seen = new Set([spec]);
    // A set is walked in the order of its entries, those added meanwhile included.
    for (const path of seen) for (const imported of this.#source(path).imports) seen.add(imported);
    return seen;
  }

  #source(path) {
    if (!this.#sources.has(path)) {
      const text = readFileSync(join(ROOT, path), 'utf8');
      const imports = [...text.matchAll(IMPORT)].flatMap(([, name]) => this.#resolve(path, name) ?? []);
      this.#sources.set(path, { hash: sha(text), imports });
    }
    return this.#sources.get(path);
  }

  #resolve(from, name) {
    const asked = name.startsWith('.') ? join(dirname(from), name) : this.#unalias(name);
    return asked && [asked, asked.replace(/\.js$/, '.ts')].find((path) => isFile(join(ROOT, path)));
  }

  #unalias(name) {
    for (const [alias, [target]] of Object.entries(this.#aliases)) {
      const [start, end] = alias.split('*');
      if (end === undefined ? name === alias : name.startsWith(start))
        return join(target.replace('*', name.slice(start.length)));
    }
    return undefined;
  }

  /** All files of the project, for specs that read them without importing them. */
  #everything() {
    return (this.#all ??= sha(
      ...readdirSync(ROOT, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .concat(['apps', 'libs', 'docker', 'test', '.ci'].flatMap(filesIn))
        .flatMap((path) => [path, readFileSync(join(ROOT, path))]),
      ...(existsSync(REAL_DATA)
        ? readdirSync(REAL_DATA, { recursive: true }).map(
            (name) => `${name} ${statSync(join(REAL_DATA, name)).mtimeMs}`,
          )
        : []),
    ));
  }
}

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
