// Remembers for `npm run check` which spec files passed. Such a file is not run again until something it reads has
// changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ROOT } from '../../apps/cli/prepare.mjs';
import { filesIn, projectOf } from './spec-files.mjs';

const MEMORY = 'node_modules/.cache/passed-specs.json';
/** Number of remembered states per spec, so that taking a change back or switching branches finds earlier results. */
const STATES = 5;
/** Files that every spec depends on: packages, compiler, settings of jest. */
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
/** Folder beside the project for data sets that may not be part of it. */
const REAL_DATA = join(ROOT, '../shared/data');
const IMPORT = /(?:from|import)\s*\(?\s*['"]([.#][^'"]*)['"]/g;

const sha = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};

/** Finds the spec files that need not run, and remembers the results of those that run. */
export class PassedSpecs {
  #root;
  #memory;
  #aliases;
  /** Hash of what every spec depends on. */
  #common;
  /** @type {Map<string, { hash: string, imports: string[] }>} */
  #sources = new Map();
  /** @type {Map<string, string>} */
  #keys = new Map();
  /** @type {string | undefined} */
  #all;

  constructor(root = ROOT) {
    this.#root = root;
    this.#memory = existsSync(join(root, MEMORY)) ? JSON.parse(this.#read(MEMORY)) : {};
    this.#aliases = JSON.parse(this.#read('tsconfig.json')).compilerOptions.paths;
    // Data files that code reads without importing them, e.g. word lists, count as read by all code.
    const data = ['libs', 'apps/api', 'apps/worker', 'apps/cli']
      .flatMap((folder) => filesIn(folder, root))
      .filter((path) => !CODE.test(path) && !/\.(md|snap)$/.test(path));
    this.#common = sha(process.version, ...[...SETTINGS, ...data].flatMap((path) => [path, this.#read(path)]));
  }

  /**
   * @returns {number | undefined} the number of passed tests, if nothing that the spec reads has changed since it
   *   passed
   */
  passedBefore(spec) {
    const now = this.#keyOf(spec);
    return this.#memory[spec]?.find(({ key }) => key === now)?.passed;
  }

  /** @param {number | undefined} passed undefined if a test of the spec failed */
  remember(spec, passed) {
    const key = this.#keyOf(spec);
    const others = (this.#memory[spec] ?? []).filter((known) => known.key !== key);
    this.#memory[spec] = (passed === undefined ? others : [{ key, passed }, ...others]).slice(0, STATES);
  }

  save() {
    const file = join(this.#root, MEMORY);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(this.#memory));
  }

  #read(path) {
    return readFileSync(join(this.#root, path), 'utf8');
  }

  /**
   * A hash of everything the spec reads. Computed once, so that a source changed during the run does not count as
   * tested.
   */
  #keyOf(spec) {
    if (!this.#keys.has(spec)) this.#keys.set(spec, this.#computeKey(spec));
    return this.#keys.get(spec);
  }

  #computeKey(spec) {
    const snapshot = join(dirname(spec), '__snapshots__', `${basename(spec)}.snap`);
    const readsFiles = projectOf(spec) === 'architecture' || READS_FILES.test(this.#read(spec));
    return sha(
      this.#common,
      readsFiles ? this.#everything() : '',
      existsSync(join(this.#root, snapshot)) ? this.#read(snapshot) : '',
      ...[...this.#closure(spec)].sort().flatMap((path) => [path, this.#source(path).hash]),
    );
  }

  /** The spec and all our sources that it imports, directly or indirectly. */
  #closure(spec) {
    const seen = new Set([spec]);
    // The loop also visits entries that are added to the set while it runs.
    for (const path of seen) for (const imported of this.#source(path).imports) seen.add(imported);
    return seen;
  }

  #source(path) {
    if (!this.#sources.has(path)) {
      const text = this.#read(path);
      const imports = [...text.matchAll(IMPORT)].flatMap(([, name]) => this.#resolve(path, name) ?? []);
      this.#sources.set(path, { hash: sha(text), imports });
    }
    return this.#sources.get(path);
  }

  #resolve(from, name) {
    const asked = name.startsWith('.') ? join(dirname(from), name) : this.#unalias(name);
    return asked && [asked, asked.replace(/\.js$/, '.ts')].find((path) => isFile(join(this.#root, path)));
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
    const files = readdirSync(this.#root, { withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = ['apps', 'libs', 'docker', 'test', '.ci'].flatMap((folder) => filesIn(folder, this.#root));
    const realData = existsSync(REAL_DATA) ? readdirSync(REAL_DATA, { recursive: true }) : [];
    return (this.#all ??= sha(
      ...[...files.map(({ name }) => name), ...paths].flatMap((path) => [path, this.#read(path)]),
      ...realData.map((name) => `${name} ${statSync(join(REAL_DATA, name)).mtimeMs}`),
    ));
  }
}

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
