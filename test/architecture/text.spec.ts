import { readdirSync } from 'node:fs';
import { none } from './none.js';
import { deadLinks, incompleteDecision, machinePaths, postponed } from './text-rules.js';
import { isText, read, root, roomsOf, walk } from './tree.js';

const topFiles = readdirSync(root).filter((name) => isText(name) && name !== 'package-lock.json');
const texts = [...topFiles, ...['apps', 'libs', 'docker', 'test', '.ci', '.github'].flatMap((folder) => walk(folder))]
  .filter((path) => !path.endsWith('/') && isText(path))
  .map((path) => read(path));
const decisions = texts.filter(({ path }) => path.startsWith('libs/decisions/'));
const numberOf = (path: string): string => /(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1] ?? '';

// The specs of these rules have to spell what they forbid.
const judged = texts.filter(({ path }) => path !== 'test/architecture/planted.spec.ts');

describe('texts', () => {
  it('name no path of one machine', () => none(judged.flatMap(machinePaths)));

  it('postpone nothing without a decision record', () => {
    const numbers = new Set(decisions.map(({ path }) => numberOf(path)));
    none(
      judged
        .filter(({ path }) => path !== 'test/architecture/text-rules.ts')
        .flatMap((file) => postponed(file, numbers)),
    );
  });

  it('link only to files that are there', () =>
    none(texts.filter(({ path }) => path.endsWith('.md')).flatMap((file) => deadLinks(file))));
});

describe('decision records', () => {
  it('say context, decision, consequence and how it is enforced', () => {
    expect(decisions.length).toBeGreaterThan(0);
    none(decisions.flatMap(incompleteDecision));
  });

  it('are numbered NNNN-title.md without gaps', () => {
    expect(decisions.map(({ path }) => numberOf(path)).sort()).toEqual(
      decisions.map((_, i) => String(i + 1).padStart(4, '0')),
    );
    expect(roomsOf('libs/decisions')).toEqual([]);
  });
});
