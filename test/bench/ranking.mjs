// `npm run bench:ranking -- --collection DIR [--train FILE] [--language sv|en|auto]`: how well the text engine ranks a
// collection: documents.jsonl (or profiles_1.jsonl, profiles_2.jsonl … whose figures are averaged) {id, title, text} or
// {id, papers: [{id, title, text}]}; queries.jsonl {id, title?, text}; qrels.tsv query ⇥ document ⇥ grade under a heading.
// --train takes bilingual records {sv, en} to learn translations from. Prints a table and, last, one line of JSON.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { prepare, ROOT } from '../../apps/cli/prepare.mjs';

const fail = (message) => {
  console.error(message);
  process.exit(1);
};
const { values: options } = (() => {
  try {
    return parseArgs({
      options: {
        collection: { type: 'string' },
        train: { type: 'string' },
        language: { type: 'string', default: 'auto' },
        weights: { type: 'string' },
      },
    });
  } catch (error) {
    return fail(error.message);
  }
})();
if (!options.collection)
  fail('--collection DIR is missing: the folder with documents.jsonl, queries.jsonl and qrels.tsv.');
if (!['sv', 'en', 'auto'].includes(options.language)) fail(`--language is sv, en or auto, not ${options.language}.`);

await prepare();
const matching = await import(pathToFileURL(resolve(ROOT, 'dist/libs/matching/index.js')).href);
const {
  averagePrecision,
  ConceptFinder,
  GLOSSARY,
  HAND_WEIGHTS,
  learnTranslations,
  loadAnalyser,
  ndcgAt,
  percentile,
  recallAt,
  reciprocalRankAt,
  TEXT_PART_CODES,
  TextIndex,
  weightedKendallLoss,
} = matching;
const weights = { ...HAND_WEIGHTS, ...JSON.parse(options.weights ?? '{}') };

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : fail(`${path} is missing.`));
function lines(path) {
  return read(path)
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line)];
      } catch {
        return fail(`${path}, line ${i + 1}: is not JSON.`);
      }
    });
}
/** As `lines`, of things that have an id. */
function records(path) {
  const found = lines(path);
  for (const [i, record] of found.entries())
    if (record?.id === undefined || record.id === null) fail(`${path}, record ${i + 1}: id is missing.`);
  if (found.length === 0) fail(`${path} is empty.`);
  return found;
}
const language = options.language === 'auto' ? undefined : options.language;
const item = ({ title, text }) => ({
  fields: [
    ...(title ? [{ name: 'title', text: title, title: true, language }] : []),
    ...(text ? [{ name: 'text', text, language }] : []),
  ],
});
const documentOf = (record) => ({
  id: String(record.id),
  items: record.papers ? record.papers.map(item) : [item(record)],
});

function judgementsIn(path) {
  const judgements = new Map();
  for (const [i, line] of read(path).split('\n').entries()) {
    if (line.trim() === '') continue;
    const [query, document, grade] = line.split('\t');
    if (i === 0 && Number.isNaN(Number(grade))) continue;
    if (Number.isNaN(Number(grade))) fail(`${path}, line ${i + 1}: the third column is no number.`);
    if (!judgements.has(query)) judgements.set(query, new Map());
    judgements.get(query).set(document, Number(grade));
  }
  return judgements;
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const megabytes = () => Math.round(process.memoryUsage().rss / 2 ** 20);
const splitTitle = (text) => {
  const end = text.search(/[.?!:]\s/);
  return end < 0 ? { title: text, text: '' } : { title: text.slice(0, end), text: text.slice(end + 1) };
};

async function measure(file, queries, judgements, translations) {
  const documents = records(file);
  const analyser = await loadAnalyser(GLOSSARY);
  const started = performance.now();
  const index = new TextIndex(analyser, new ConceptFinder(GLOSSARY, analyser));
  if (translations) index.translateWith(await translations(analyser));
  for (const record of documents) index.upsert(documentOf(record));
  await index.rebuild();
  const indexMs = performance.now() - started;
  const profiles = new Map();
  const times = [];
  const figures = { ndcg10: [], map: [], r100: [], mrr10: [] };
  for (const query of queries) {
    const judged = judgements.get(String(query.id));
    if (!judged) continue;
    const start = performance.now();
    const scores = [...index.compare(item(query))].map(([id, { features }]) => [
      id,
      TEXT_PART_CODES.reduce((sum, code) => sum + weights[code] * features[code], 0),
    ]);
    scores.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    times.push(performance.now() - start);
    const ranked = scores.map(([id]) => id);
    figures.ndcg10.push(ndcgAt(10, ranked, judged));
    figures.map.push(averagePrecision(ranked, judged));
    figures.r100.push(recallAt(100, ranked, judged));
    figures.mrr10.push(reciprocalRankAt(10, ranked, judged));
    const scoreOf = new Map(scores);
    for (const [document, grade] of judged)
      profiles.set(document, [...(profiles.get(document) ?? []), { grade, score: scoreOf.get(document) ?? 0 }]);
  }
  const loss = documents.some(({ papers }) => papers) ? weightedKendallLoss(profiles.values()) : null;
  return {
    ...Object.fromEntries(Object.entries(figures).map(([name, values]) => [name, mean(values)])),
    loss,
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    indexMs,
    rssMb: megabytes(),
    documents: documents.length,
    queries: times.length,
  };
}

const folder = resolve(options.collection);
const queries = records(join(folder, 'queries.jsonl'));
const judgements = judgementsIn(join(folder, 'qrels.tsv'));
if (!queries.some(({ id }) => judgements.has(String(id))))
  fail(`${join(folder, 'qrels.tsv')} judges none of the queries.`);
const files = existsSync(join(folder, 'documents.jsonl'))
  ? ['documents.jsonl']
  : readdirSync(folder)
      .filter((name) => /^profiles_\d+\.jsonl$/.test(name))
      .sort();
if (files.length === 0) fail(`${folder} has neither documents.jsonl nor profiles_1.jsonl.`);
const pairs =
  options.train === undefined
    ? []
    : lines(resolve(options.train))
        .filter(({ sv, en }) => sv && en)
        .map(({ sv, en }) => ({ sv: splitTitle(sv), en: splitTitle(en) }));
if (options.train !== undefined && pairs.length === 0) fail(`${options.train} has no line with both sv and en.`);
const translations = pairs.length > 0 ? (analyser) => learnTranslations(pairs, analyser) : undefined;

const draws = [];
for (const file of files) draws.push(await measure(join(folder, file), queries, judgements, translations));
const round = (value, digits) => (value === null || Number.isNaN(value) ? null : Number(value.toFixed(digits)));
const averaged = (name, digits) =>
  round(draws[0][name] === null ? null : mean(draws.map((draw) => draw[name])), digits);
const result = {
  collection: basename(folder),
  ndcg10: averaged('ndcg10', 4),
  map: averaged('map', 4),
  r100: averaged('r100', 4),
  mrr10: averaged('mrr10', 4),
  loss: averaged('loss', 4),
  p50Ms: averaged('p50Ms', 2),
  p95Ms: averaged('p95Ms', 2),
  indexMs: averaged('indexMs', 0),
  rssMb: Math.max(...draws.map(({ rssMb }) => rssMb)),
};
console.log(
  `${draws[0].documents} documents, ${draws[0].queries} queries, language ${options.language}${files.length > 1 ? `, mean of ${files.length} draws` : ''}${pairs.length > 0 ? `, ${pairs.length} bilingual records learned from` : ''}`,
);
console.table({
  [result.collection]: {
    'nDCG@10': result.ndcg10,
    MAP: result.map,
    'R@100': result.r100,
    'MRR@10': result.mrr10,
    loss: result.loss,
    'p50 ms': result.p50Ms,
    'p95 ms': result.p95Ms,
    'index ms': result.indexMs,
    'memory MB': result.rssMb,
  },
});
console.log(JSON.stringify(result));
