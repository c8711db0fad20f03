import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, type SourceFile } from './tree.js';

const MACHINE_PATH = /(?<![\w.:/-])\/(?:work|root|home\/\w+|Users\/\w+)\//;
const LATER = /\b(?:TODO|FIXME)\b(?:\((\d{4})\))?/;

const eachLine = ({ path, text }: SourceFile, wrong: (line: string) => string | null): string[] =>
  text.split('\n').flatMap((line, i) => {
    const words = wrong(line);
    return words === null ? [] : [`${path}:${i + 1} ${words}`];
  });

export function machinePaths(file: SourceFile): string[] {
  return eachLine(file, (line) => {
    const hit = MACHINE_PATH.exec(line)?.[0];
    return hit === undefined
      ? null
      : `names a path of one machine (${hit}). Derive it, or take it from the configuration.`;
  });
}

/** @param decisions numbers of the decision records, such as `0002` */
export function postponed(file: SourceFile, decisions: Set<string>): string[] {
  return eachLine(file, (line) => {
    const hit = LATER.exec(line);
    if (hit === null || (hit[1] !== undefined && decisions.has(hit[1]))) return null;
    return `postpones something without a decision (${hit[0]}). Do it, or record why not in libs/decisions and write the number: ${hit[0].slice(0, 5).replace('(', '')}(0002).`;
  });
}

/** Relative links of a Markdown file that lead to no file or folder. */
export function deadLinks({ path, text }: SourceFile, base = root): string[] {
  const prose = text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)].flatMap(([, target = '']) => {
    if (/^([a-z][a-z+.-]*:|#|\/\/)/i.test(target)) return [];
    const file = decodeURI(target.replace(/[?#].*$/, ''));
    return existsSync(join(base, dirname(path), file)) ? [] : [`${path} links to ${target}, which is not there.`];
  });
}

/** A decision record has four parts and says how it is enforced. */
export function incompleteDecision({ path, text }: SourceFile): string[] {
  const missing = ['Context', 'Decision', 'Consequence', 'How it is enforced'].filter(
    (part) => !text.includes(`\n## ${part}\n`),
  );
  return missing.length === 0 ? [] : [`${path} lacks the part: ${missing.join(', ')}.`];
}
