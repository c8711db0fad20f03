// `npm run bench:decompounding -- FILE [--verbose]`: how many Swedish compounds of a list are split as it says.
// A line is `word<TAB>part part`, with ` / ` between answers that are all right; one part says that it is no compound.
// A part is right when it is the same, has the same stem, or differs in a last vowel only (kvinno, kvinna).
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { prepare, ROOT } from '../../apps/cli/prepare.mjs';

const [file] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const verbose = process.argv.includes('--verbose');
if (file === undefined) {
  console.error('Which list? npm run bench:decompounding -- FILE [--verbose]');
  process.exit(2);
}
await prepare();
const { loadCompoundSplitter, stemSwedish } = await import(resolve(ROOT, 'dist/libs/matching/index.js'));

const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'));
const gold = lines.map((line) => {
  const [word, answers] = line.trim().split('\t');
  return { word, answers: answers.split('/').map((answer) => answer.trim().split(/\s+/)) };
});

const trunk = (part) => part.replace(/[aeiouyåäö]$/, '');
const same = (a, b) => a === b || stemSwedish(a) === stemSwedish(b) || trunk(a) === trunk(b);
const right = (found, answers) =>
  answers.some((answer) => answer.length === found.length && answer.every((part, i) => same(part, found[i])));

// Each round has an empty cache; the median leaves out those before the compiler is warm.
const ROUNDS = 15;
let found = [];
const times = [];
for (let round = 0; round < ROUNDS; round++) {
  const splitter = await loadCompoundSplitter();
  const start = performance.now();
  found = gold.map(({ word }) => splitter.splitCompound(word));
  times.push(((performance.now() - start) * 1000) / gold.length);
}
const microsecondsPerWord = Number(times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)].toFixed(1));

const count = { compounds: 0, right: 0, simplex: 0, whole: 0 };
gold.forEach(({ word, answers }, i) => {
  const parts = found[i];
  const compound = answers.some((answer) => answer.length > 1);
  const ok = right(parts, answers);
  count[compound ? 'compounds' : 'simplex']++;
  if (ok) count[compound ? 'right' : 'whole']++;
  else if (verbose)
    console.log(`${word}: ${parts.join(' ')}, expected ${answers.map((answer) => answer.join(' ')).join(' / ')}`);
});
const share = (part, all) => (all === 0 ? null : Number((part / all).toFixed(4)));
const figures = {
  file: basename(file),
  compounds: count.compounds,
  right: count.right,
  share: share(count.right, count.compounds),
  wholeShare: share(count.whole, count.simplex),
  microsecondsPerWord,
};
console.log(
  `${count.right} of ${count.compounds} compounds right, ${count.whole} of ${count.simplex} other words left whole, ${microsecondsPerWord} µs a word`,
);
console.log(JSON.stringify(figures));
