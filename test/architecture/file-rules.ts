import { basename } from 'node:path';
import ts from 'typescript';
import { isTypeScript, type SourceFile } from './tree.js';

/** `<noun>.<role>.ts`, the only files a feature is made of (libs/README.md, "where do I put it"). */
export const ROLES = [
  'feature',
  'settings',
  'entity',
  'port',
  'rules',
  'policy',
  'errors',
  'events',
  'repository',
  'service',
  'types',
  'inputs',
  'resolver',
  'controller',
  'loader',
  'shape',
  'handlers',
  'jobs',
  'parsed',
  'walls',
];
export const MAX_LINES = 400;
export const MAX_PARAMETERS = 7;

const WORD = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const IN_A_FEATURE = new RegExp(
  `^(index\\.ts|parsed\\.ts|README\\.md|${WORD}\\.(${ROLES.join('|')})(\\.spec)?\\.ts` +
    `|testing/|testing/(index|${WORD}\\.factory)\\.ts|__snapshots__/|__snapshots__/[^/]+\\.snap)$`,
);
const DRAWER = /^(common|shared|utils?|helpers?|core|base|misc)$/;
const DRAWER_FILE = /(^|\.)(common|shared|utils?|helpers?|core|base|misc)\.[cm]?[jt]sx?$/;
const COUNTED = /\.(ts|tsx|mts|js|mjs|cjs|css)$/;
/** A migration is one reviewed step, however long; texts and demo content are data. */
const NOT_COUNTED = /\.d\.ts$|^apps\/web\/src\/locales\/|^apps\/cli\/(seeds|migrations)\//;

/** Entries the repository may show at the top: its rooms, and what tools force on the root. */
const AT_THE_TOP = new Set([
  'apps',
  'libs',
  'docker',
  'test',
  'nest-cli.json',
  'package.json',
  'tsconfig.json',
  'README.md',
  'package-lock.json',
  'LICENSE',
  'eslint.config.mjs',
  '.git',
  '.gitignore',
  '.gitattributes',
  '.editorconfig',
  '.npmrc',
  '.prettierrc.json',
  '.prettierignore',
  '.git-blame-ignore-revs',
  '.nvmrc',
  '.swcrc',
  '.dockerignore',
  '.ci',
  '.github',
]);
/** Written by tools and ignored by git. */
const PRODUCED = new Set(['node_modules', 'dist', 'coverage', 'test-results', '.klustermotor', '.DS_Store']);

/** @param paths as `walk` gives them */
export function wrongNamesInFeatures(paths: string[]): string[] {
  return paths.flatMap((path) => {
    const inside = /^libs\/features\/[^/]+\/(.+)$/.exec(path)?.[1];
    if (inside === undefined || IN_A_FEATURE.test(inside)) return [];
    const advice = `A feature is flat files named <noun>.<role>.ts with a role of: ${ROLES.join(' ')}; plus index.ts, README.md, testing/<noun>.factory.ts.\n    Pure functions over plain data are *.rules.ts; the plain shapes a parser hands on are parsed.ts.`;
    return [`${path}\n    ${advice}`];
  });
}

export function drawers(paths: string[]): string[] {
  return paths
    .filter(
      (path) =>
        path
          .split('/')
          .slice(0, -1)
          .some((part) => DRAWER.test(part)) || DRAWER_FILE.test(basename(path)),
    )
    .map(
      (path) =>
        `${path}\n    A drawer name says nothing about what is inside. Name it after what it does and put it in the room that uses it.`,
    );
}

export function strangersAtTheTop(entries: string[]): string[] {
  return entries
    .filter((name) => !AT_THE_TOP.has(name) && !PRODUCED.has(name))
    .map(
      (name) =>
        `${name}\n    The top level holds apps, libs, docker, test and what tools force on it. Move it into a room (a jest configuration into test/, a page configuration into apps/web/), or delete it.`,
    );
}

export function tooLong({ path, text }: SourceFile): string[] {
  if (!COUNTED.test(path) || NOT_COUNTED.test(path)) return [];
  const lines = text.replace(/\n$/, '').split('\n').length;
  return lines > MAX_LINES
    ? [`${path} has ${lines} lines, at most ${MAX_LINES}. Split it by use case, not by technical kind.`]
    : [];
}

export function greedyConstructors({ path, text }: SourceFile): string[] {
  if (!isTypeScript(path)) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isConstructorDeclaration(node) && node.parameters.length > MAX_PARAMETERS) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push(
        `${path}:${line} has a constructor of ${node.parameters.length} parameters, at most ${MAX_PARAMETERS}. Split the class by use case.`,
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What leaves a feature by its index: never a repository, since who has one passes by the rules of its service. */
export function leavingRepositories({ path, text }: SourceFile): string[] {
  if (!/^libs\/features\/[^/]+\/index\.ts$/.test(path)) return [];
  return [...text.matchAll(/export (?!type\b)\{([^}]*)\} from '\.\/[\w-]+\.repository\.js'/g)].flatMap(
    ([, names = '']) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && !name.startsWith('type '))
        .map(
          (name) =>
            `${path} exports ${name}. A repository is its feature's own: offer what others need in the service.`,
        ),
  );
}
