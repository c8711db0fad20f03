import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** One text file; `path` is relative to the repository, with forward slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

const NOT_OURS = new Set([
  'node_modules',
  'dist',
  'coverage',
  'test-results',
  'generated',
  'planted',
  '.klustermotor',
  '.git',
]);
const TEXT = new Set([
  '.ts',
  '.tsx',
  '.mts',
  '.cts',
  '.js',
  '.mjs',
  '.cjs',
  '.json',
  '.md',
  '.yml',
  '.yaml',
  '.sql',
  '.css',
  '.html',
  '.graphql',
  '.sh',
]);

/** Paths of all folders and files below `folder`, except what tools produce. Folders end in `/`. */
export function walk(folder: string, base = root): string[] {
  const at = join(base, folder);
  if (!existsSync(at)) return [];
  return readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? [`${path}/`, ...walk(path, base)] : [path];
  });
}

/** Names of the folders directly inside `folder`. */
export function roomsOf(folder: string, base = root): string[] {
  const at = join(base, folder);
  if (!existsSync(at)) return [];
  return readdirSync(at, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_OURS.has(entry.name))
    .map((entry) => entry.name);
}

export function read(path: string, base = root): SourceFile {
  return { path, text: readFileSync(join(base, path), 'utf8') };
}

export const isText = (path: string): boolean => TEXT.has(extname(path)) || /^Dockerfile/.test(basename(path));

export const isTypeScript = (path: string): boolean => /\.tsx?$/.test(path) && !path.endsWith('.d.ts');
