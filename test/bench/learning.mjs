// `npm run bench:learning`: what learning from decisions is worth, and whether it ever harms. In simulated worlds people
// choose from lists ranked by the hand weights; after 50…400 needs the learned weights rank fresh needs, and the ranking is
// held against the hand weights' by what the world's people truly want. Prints one line of JSON last.
// Options: --worlds N (of each kind, default 30), --seed N.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { prepare, ROOT } from '../../apps/cli/prepare.mjs';

await prepare();
const { HAND_WEIGHTS, PART_CODES, learn, partsOf, scoreOf } = await import(
  pathToFileURL(resolve(ROOT, 'dist/libs/matching/index.js')).href
);

const { values: options } = parseArgs({
  options: { worlds: { type: 'string', default: '30' }, seed: { type: 'string', default: '20261' } },
});
const WORLDS = Number(options.worlds);
const DECISIONS = [50, 100, 200, 400];
const FRESH_NEEDS = 100;
const LISTED = 30;
const HOSTS = 20;
/** Worse by more than this in nDCG@10 counts as harm. */
const HARM = 0.005;

/**
 * weights: how the people's own weights come from the hand weights; noise: spread of a choice in points; examined: the
 * chance that a place is looked at; bias: spread of the hosts' own merit in points; chance: share of choices made blindly.
 */
const log2 = (rank) => 1 / Math.log2(rank + 1);
const KINDS = {
  same: { spread: 0, noise: 4, examined: log2, bias: 0, blind: 0 },
  moderate: { spread: 0.5, noise: 4, examined: log2, bias: 0, blind: 0 },
  strong: { spread: 1.2, noise: 4, examined: log2, bias: 0, blind: 0 },
  noisy: { spread: 0.5, noise: 15, examined: log2, bias: 0, blind: 0 },
  'same, top only': { spread: 0, noise: 4, examined: (rank) => 1 / rank, bias: 0, blind: 0 },
  'moderate, top only': { spread: 0.5, noise: 4, examined: (rank) => 1 / rank, bias: 0, blind: 0 },
  hosts: { spread: 0.3, noise: 4, examined: log2, bias: 3, blind: 0 },
  'half blind': { spread: 0, noise: 4, examined: log2, bias: 0, blind: 0.5 },
  blind: { spread: 0, noise: 4, examined: log2, bias: 0, blind: 1 },
  'blind, all read': { spread: 0, noise: 4, examined: () => 1, bias: 0, blind: 1 },
  'moderate, all read': { spread: 0.5, noise: 4, examined: () => 1, bias: 0, blind: 0 },
};

/** mulberry32 (T. Ettinger): small, seeded and good enough to simulate with. */
function randomFrom(seed) {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const gumbel = () => -Math.log(-Math.log(1 - uniform() * (1 - 1e-12)));
  return { uniform, normal, gumbel };
}

const clip = (value) => Math.min(1, Math.max(0, value));

/** Texts agree or disagree together, facts each on its own. */
function featuresIn({ uniform, normal }) {
  const topic = uniform() ** 2;
  const text = (share) => clip(share * topic + 0.15 * normal());
  return {
    WORDS: text(1),
    PHRASES: uniform() < 0.4 ? text(0.8) : 0,
    SPELLING: text(0.9),
    CONCEPTS: text(0.9),
    MEANING: text(1),
    TRL: uniform() < 0.5 ? 1 : uniform(),
    EQUIPMENT: uniform() < 0.4 ? uniform() : 0,
    SITE: uniform() < 0.3 ? 1 : 0,
    LEAD_TIME: uniform(),
    PRICE_GROUP: uniform() < 0.5 ? 1 : 0,
    PAST_OUTCOMES: 0.5 + 0.3 * clip(Math.abs(normal())),
  };
}

function worldOf(kind, random) {
  const drawn = PART_CODES.map((code) => HAND_WEIGHTS[code] * Math.exp(kind.spread * random.normal()));
  const total = drawn.reduce((sum, weight) => sum + weight, 0);
  const weights = Object.fromEntries(PART_CODES.map((code, i) => [code, (100 * drawn[i]) / total]));
  const bias = new Map(
    Array.from({ length: HOSTS }, (_, i) => [`host-${String(i).padStart(2, '0')}`, kind.bias * random.normal()]),
  );
  return { kind, weights, bias, hosts: [...bias.keys()] };
}

function candidatesIn({ weights, bias, hosts }, random) {
  return Array.from({ length: LISTED }, (_, i) => {
    const hostId = hosts[Math.floor(random.uniform() * hosts.length)];
    const features = featuresIn(random);
    return {
      candidateId: `candidate-${i}`,
      hostId,
      features,
      wanted: scoreOf(partsOf(features, weights)) + bias.get(hostId),
    };
  });
}

const rankedBy = (candidates, weights, hostBias) =>
  candidates
    .map((candidate) => ({
      candidate,
      score: scoreOf(partsOf(candidate.features, weights, hostBias.get(candidate.hostId) ?? 0)),
    }))
    .sort((a, b) => b.score - a.score)
    .map(({ candidate }) => candidate);

const NO_BIAS = new Map();

/** Two are chosen of those looked at, and each host answers: the better the fit, the more often yes. */
function decide(world, number, random) {
  const { noise, examined, blind } = world.kind;
  const list = rankedBy(candidatesIn(world, random), HAND_WEIGHTS, NO_BIAS);
  const seen = list.filter((_, i) => random.uniform() < examined(i + 1));
  const blindly = random.uniform() < blind;
  const liking = new Map(
    seen.map((candidate) => [candidate, (blindly ? 0 : candidate.wanted / noise) + random.gumbel()]),
  );
  const chosen = new Set(seen.sort((a, b) => liking.get(b) - liking.get(a)).slice(0, 2));
  const typical = [...list].sort((a, b) => b.wanted - a.wanted)[4].wanted;
  const answer = (candidate) =>
    random.uniform() < (blindly ? 0.5 : 1 / (1 + Math.exp((typical - candidate.wanted) / noise)))
      ? 'ACCEPTED'
      : 'DECLINED';
  return {
    needId: `need-${String(number).padStart(4, '0')}`,
    shown: list
      .slice(0, 20)
      .map(({ candidateId, hostId, features, ...rest }, i) => ({
        candidateId,
        hostId,
        features,
        rank: i + 1,
        outcome: chosen.has(list[i]) ? answer({ ...rest, hostId }) : 'SKIPPED',
      })),
  };
}

/** nDCG@10 by grades 3, 2, 1, 0 to the best 3, next 4, next 8 and the rest; pairs in order; points lost in the first five. */
function quality(needs, weights, hostBias) {
  const sums = { ndcg: 0, accuracy: 0, regret: 0 };
  for (const candidates of needs) {
    const ideal = [...candidates].sort((a, b) => b.wanted - a.wanted);
    const gain = new Map(ideal.map((candidate, i) => [candidate, i < 3 ? 7 : i < 7 ? 3 : i < 15 ? 1 : 0]));
    const ranked = rankedBy(candidates, weights, hostBias);
    const dcg = (list) =>
      list.slice(0, 10).reduce((sum, candidate, i) => sum + gain.get(candidate) / Math.log2(i + 2), 0);
    const topFive = (list) => list.slice(0, 5).reduce((sum, { wanted }) => sum + wanted, 0) / 5;
    let inOrder = 0;
    for (const [i, above] of ranked.entries())
      for (const below of ranked.slice(i + 1)) if (above.wanted > below.wanted) inOrder += 1;
    sums.ndcg += dcg(ranked) / dcg(ideal);
    sums.accuracy += inOrder / ((ranked.length * (ranked.length - 1)) / 2);
    sums.regret += topFive(ideal) - topFive(ranked);
  }
  return Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, sum / needs.length]));
}

const meanOf = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
/** One-sided 95 % over worlds; with 30 or more the normal quantile will do. */
const lowerOf = (values) => {
  const mean = meanOf(values);
  return (
    mean -
    1.6449 *
      Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1) / values.length)
  );
};
const rounded = (value, digits = 4) => Number(value.toFixed(digits));

const runs = [];
let milliseconds = 0;
for (const [k, [name, kind]] of Object.entries(KINDS).entries()) {
  for (let w = 0; w < WORLDS; w += 1) {
    const random = randomFrom(Number(options.seed) * 1_000_003 + k * 10_007 + w);
    const world = worldOf(kind, random);
    const decisions = Array.from({ length: Math.max(...DECISIONS) }, (_, i) => decide(world, i, random));
    const fresh = Array.from({ length: FRESH_NEEDS }, () => candidatesIn(world, random));
    const prior = quality(fresh, HAND_WEIGHTS, NO_BIAS);
    for (const count of DECISIONS) {
      const start = performance.now();
      const { weights, hostBias, adopted } = learn(decisions.slice(0, count));
      milliseconds = Math.max(milliseconds, performance.now() - start);
      const learned = adopted ? quality(fresh, weights, hostBias) : prior;
      runs.push({
        name,
        count,
        adopted,
        prior,
        gain: learned.ndcg - prior.ndcg,
        accuracyGain: learned.accuracy - prior.accuracy,
        regretSaved: prior.regret - learned.regret,
      });
    }
  }
}

const figureOf = (kind, decisions, some) => ({
  kind,
  decisions,
  worlds: some.length,
  adopted: rounded(meanOf(some.map(({ adopted }) => Number(adopted))), 2),
  priorNdcg: rounded(meanOf(some.map(({ prior }) => prior.ndcg))),
  gain: rounded(meanOf(some.map(({ gain }) => gain))),
  lower: rounded(lowerOf(some.map(({ gain }) => gain))),
  worst: rounded(Math.min(...some.map(({ gain }) => gain))),
  harmed: rounded(meanOf(some.map(({ gain }) => Number(gain < -HARM))), 3),
  accuracyGain: rounded(meanOf(some.map(({ accuracyGain }) => accuracyGain))),
  regretSaved: rounded(meanOf(some.map(({ regretSaved }) => regretSaved)), 2),
});
const figures = [...Object.keys(KINDS), 'all'].flatMap((kind) =>
  DECISIONS.map((count) =>
    figureOf(
      kind,
      count,
      runs.filter((run) => run.count === count && (kind === 'all' || run.name === kind)),
    ),
  ),
);
console.table(figures);
const all = figures.filter(({ kind }) => kind === 'all');
console.log(
  JSON.stringify({
    bench: 'learning',
    seed: Number(options.seed),
    worlds: Object.keys(KINDS).length * WORLDS,
    harm: HARM,
    slowestMs: Math.round(milliseconds),
    all,
    kinds: figures.filter(({ kind, decisions }) => kind !== 'all' && decisions === 200),
  }),
);
