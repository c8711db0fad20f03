import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { read } from '../tree.js';
import { packages, type Tree } from './tree.js';

/** Writes the trees to a new temporary folder with the real alias table, fake packages and a stale build. Returns the folder. */
export function build(...trees: Tree[]): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'klustermotor-planted-')));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
  };
  const listed = (names: string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, '1.0.0']));
  const { imports } = JSON.parse(read('package.json').text) as { imports: Record<string, string> };
  write('tsconfig.json', read('tsconfig.json').text);
  write('package.json', JSON.stringify({
    name: 'planted', type: 'module', imports,
    dependencies: listed(packages.dependencies), devDependencies: listed(packages.devDependencies),
  }));
  for (const name of Object.values(packages).flat()) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', type: 'module', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'export default 1;');
  }
  const all: Tree = Object.assign({}, ...trees);
  for (const [path, text] of Object.entries(all)) write(path, text);
  // A build left behind: rules that followed package.json "imports" would end here and see nothing.
  for (const path of Object.keys(all).filter((one) => one.endsWith('/index.ts'))) write(`dist/${path.replace(/ts$/, 'js')}`, 'export {};');
  return folder;
}
