import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { resolveFor } from './aliases.mjs';
import { options, rulesFor } from './dependency-cruiser.config.mjs';

export interface Broken {
  rule: string;
  from: string;
  to: string;
  words: string;
}

export interface Survey {
  broken: Broken[];
  /** Every import written with an alias, with the file it was taken to mean. */
  aliased: { from: string; alias: string; resolved: string }[];
  files: number;
}

/** What dependency-cruiser has read stays with it; another root makes that stale. Reading all anew takes three times as long. */
let surveyed: string | undefined;

/** Cruises apps and libs below `root` with the house rules. */
export async function survey(root: string): Promise<Survey> {
  const baseDir = realpathSync(root);
  const rooms = ['apps', 'libs'].filter((room) => existsSync(join(baseDir, room)));
  const rules = rulesFor(baseDir);
  const adviceOf = new Map(rules.map((rule) => [rule.name ?? '', rule.comment ?? '']));
  const bustTheCache = surveyed !== undefined && surveyed !== baseDir;
  surveyed = baseDir;
  const { output } = await cruise(
    rooms,
    { ...options, baseDir, validate: true, ruleSet: { forbidden: rules } },
    { ...resolveFor(baseDir), bustTheCache },
  );
  const { modules, summary } = output as ICruiseResult;
  const ours = modules.filter(({ source }) => /^(apps|libs)\//.test(source));
  return {
    files: ours.length,
    aliased: ours.flatMap(({ source, dependencies }) =>
      dependencies
        .filter(({ module }) => module.startsWith('#'))
        .map(({ module, resolved }) => ({ from: source, alias: module, resolved })),
    ),
    broken: summary.violations.map(({ rule, from, to, cycle }) => ({
      rule: rule.name,
      from,
      to,
      words: `${from} → ${cycle?.length ? cycle.map(({ name }) => name).join(' → ') : to}\n    [${rule.name}] ${adviceOf.get(rule.name) ?? ''}`,
    })),
  };
}

interface Manifest {
  imports: Record<string, string>;
}
interface TsConfig {
  compilerOptions: { paths: Record<string, string[]> };
}

/** The alias table is written twice (compiler and Node). Returns what differs. */
export function aliasDifferences(root: string): string[] {
  const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  const { paths } = (JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as TsConfig).compilerOptions;
  const names = new Set([...Object.keys(imports), ...Object.keys(paths)]);
  return [...names].flatMap((name) => {
    const source = paths[name]?.[0];
    const built = source?.replace('./', './dist/').replace(/\.ts$/, '.js');
    return built !== undefined && built === imports[name]
      ? []
      : [
          `${name}: tsconfig.json says ${source ?? 'nothing'}, package.json says ${imports[name] ?? 'nothing'} (expected ${built ?? 'a path in tsconfig.json'})`,
        ];
  });
}
