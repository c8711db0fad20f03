// `npm run bench:allocation`: how fast allocation is, with ties on both sides, and that random instances come out stable.
// Prints one line of JSON last: milliseconds by step, least and median of the runs, and how many instances were checked.
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { prepare, ROOT } from '../../apps/cli/prepare.mjs';

await prepare();
const load = (name) => import(pathToFileURL(resolve(ROOT, `dist/libs/matching/${name}.js`)).href);
const { allocate, allocateStable, parseInstance, verify } = await load('index');
const { assignStably, deferredAcceptance } = await load('allocation/deferred-acceptance');
const { indexInstance } = await load('allocation/index-instance');
const { everyStable, strictTwin } = await load('allocation/testing/brute-force');
const { randomInstance, seededRandom, smallShape } = await load('allocation/testing/random-instance');

const SIZES = [
  { applicants: 10_000, hosts: 500, runs: 15 },
  { applicants: 100_000, hosts: 5_000, runs: 7 },
];
const CHOICES = 20;
const TIES = 0.3;
const RANDOM_INSTANCES = 100_000;
const BRUTE_FORCED = 20_000;

const random = seededRandom(1962);
const round = (ms) => Number(ms.toFixed(1));

function timed(work) {
  globalThis.gc?.();
  const start = performance.now();
  const value = work();
  return [value, performance.now() - start];
}

const summary = (times) => {
  const sorted = [...times].sort((a, b) => a - b);
  return { least: round(sorted[0]), median: round(sorted[Math.floor(sorted.length / 2)]) };
};

/** The steps of one size; places are nine tenths of the applicants, so that the last hosts are fought for. */
function measure({ applicants, hosts, runs }) {
  const places = Math.floor((0.9 * applicants) / hosts);
  const raw = randomInstance(random, {
    applicants,
    hosts,
    choices: CHOICES,
    leastPlaces: places,
    mostPlaces: places,
    ties: TIES,
  });
  const times = { parse: [], index: [], algorithm: [], solve: [], verify: [], whole: [] };
  let result;
  for (let run = -2; run < runs; run++) {
    const [instance, parse] = timed(() => parseInstance(raw));
    const [indexed, index] = timed(() => indexInstance(instance));
    const [, algorithm] = timed(() => deferredAcceptance(indexed));
    const [assignments, solve] = timed(() => assignStably(instance));
    const [, check] = timed(() => verify(instance, assignments));
    const [whole, all] = timed(() => allocateStable(parseInstance(raw)));
    result = whole;
    // The first two runs warm the compiler up.
    if (run >= 0)
      for (const [step, ms] of Object.entries({ parse, index, algorithm, solve, verify: check, whole: all }))
        times[step].push(ms);
  }
  const { certificate } = result;
  if (!certificate.stable) throw new Error('The result is not stable');
  const figures = Object.fromEntries(Object.entries(times).map(([step, list]) => [step, summary(list)]));
  console.log(
    `\n${applicants} applicants × ${hosts} hosts × ${CHOICES} choices, ties ${TIES}: ${certificate.applicantsPlaced} placed, ${certificate.blockingPairs} blocking pairs (ms, of ${runs} runs)`,
  );
  const words = {
    parse: 'parse and check',
    index: 'index, break ties',
    algorithm: 'deferred acceptance',
    solve: 'index … sorted result',
    verify: 'verify',
    whole: 'everything, with certificate',
  };
  for (const [step, { least, median }] of Object.entries(figures))
    console.log(`  ${words[step].padEnd(30)} least ${String(least).padStart(8)}  median ${String(median).padStart(8)}`);
  return {
    applicants,
    hosts,
    choices: CHOICES,
    placed: certificate.applicantsPlaced,
    blockingPairs: certificate.blockingPairs,
    ms: figures,
  };
}

async function measureWelfare() {
  const figures = [];
  for (const { applicants, hosts } of [
    { applicants: 120, hosts: 30 },
    { applicants: 1_000, hosts: 50 },
    { applicants: 3_000, hosts: 150 },
  ]) {
    const places = Math.floor((0.9 * applicants) / hosts);
    const raw = randomInstance(random, {
      applicants,
      hosts,
      choices: CHOICES,
      leastPlaces: places,
      mostPlaces: places,
      ties: TIES,
    });
    const instance = { ...raw, hosts: raw.hosts.map((host) => ({ ...host, minimum: Math.ceil(places / 2) })) };
    const times = [];
    let price;
    for (let run = 0; run < 3; run++) {
      const start = performance.now();
      ({ price } = await allocate(instance, { mode: 'MAX_WELFARE' }));
      times.push(performance.now() - start);
    }
    const figure = {
      applicants,
      hosts,
      choices: CHOICES,
      ms: summary(times),
      blockingPairs: price.blockingPairs,
      gain: price.gain.length,
      lose: price.lose.length,
    };
    console.log(
      `  welfare ${applicants} × ${hosts}: least ${figure.ms.least}, median ${figure.ms.median} ms; ${price.blockingPairs} blocking pairs, ${price.gain.length} gain, ${price.lose.length} lose`,
    );
    figures.push(figure);
  }
  return figures;
}

/** Random instances with ties, empty hosts and short lists: none may have a blocking pair, small ones are tried out in full. */
function verifyRandomInstances() {
  const start = performance.now();
  let bruteForced = 0;
  let stableFound = 0;
  for (let run = 0; run < RANDOM_INSTANCES; run++) {
    const small = run < BRUTE_FORCED;
    const shape = small
      ? smallShape(random)
      : {
          applicants: 1 + Math.floor(random() * 40),
          hosts: 1 + Math.floor(random() * 12),
          choices: 1 + Math.floor(random() * 8),
          leastPlaces: 0,
          mostPlaces: 1 + Math.floor(random() * 6),
          ties: random() * 0.8,
        };
    const instance = parseInstance(randomInstance(random, shape));
    const { assignments, certificate } = allocateStable(instance);
    if (!certificate.stable || certificate.blockingPairs > 0)
      throw new Error(`Not stable: ${JSON.stringify(instance)}`);
    if (!small) continue;
    const strict = strictTwin(instance);
    const all = everyStable(strict);
    bruteForced++;
    stableFound += all.length;
    for (const { id, preferences } of strict.applicants) {
      const rank = (pairs) =>
        preferences.findIndex(([host]) => host === pairs.find(({ applicant }) => applicant === id)?.host) >>> 0;
      if (rank(assignments) !== Math.min(...all.map(rank)))
        throw new Error(`Not the optimum of ${id}: ${JSON.stringify(instance)}`);
    }
  }
  const seconds = round((performance.now() - start) / 1000);
  console.log(
    `\n${RANDOM_INSTANCES} random instances: 0 blocking pairs; ${bruteForced} of them tried out in full (${stableFound} stable assignments): every applicant has its best stable place. ${seconds} s`,
  );
  return { instances: RANDOM_INSTANCES, blockingPairs: 0, bruteForced, stableFound, seconds };
}

const sizes = SIZES.map(measure);
console.log('');
const welfare = await measureWelfare();
const randomInstances = verifyRandomInstances();
console.log(JSON.stringify({ bench: 'allocation', ties: TIES, sizes, welfare, random: randomInstances }));
