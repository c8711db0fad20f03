import { randomUUID } from 'node:crypto';
import { DemoHouse } from '../support/demo-house.js';
import { median, pOfEqual } from '../support/mann-whitney.js';

/** Per arm; `npm run test:timing` asks 2,000 times and judges, the few of an ordinary run are only reported. */
const ASKED = Number(process.env['TIMING'] ?? 40);
const JUDGED = ASKED >= 2000;

describe('S1: the time an answer takes', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    house = await DemoHouse.open();
  });
  afterAll(() => house.close());

  const ARMS: [string, () => Promise<string>][] = [
    ['need', () => house.published()],
    ['match', async () => (await house.asked()).id],
  ];

  it.each(ARMS)('of %s does not tell a foreign one from none', async (field, make) => {
    const query = `query($id: ID!) { ${field}(id: $id) { id } }`;
    const existing = await make();
    const times: Record<'existing' | 'missing', number[]> = { existing: [], missing: [] };
    for (let turn = 0; turn < ASKED * 2 + 40; turn += 1) {
      // By lot, so that neither arm always follows the other.
      const arm =
        times.existing.length >= times.missing.length + 3
          ? 'missing'
          : times.missing.length >= times.existing.length + 3
            ? 'existing'
            : Math.random() < 0.5
              ? 'existing'
              : 'missing';
      const started = performance.now();
      await house.as('rival').ask(query, { id: arm === 'existing' ? existing : randomUUID() });
      // The first answers warm up what answers.
      if (turn >= 40) times[arm].push(performance.now() - started);
    }
    const p = pOfEqual(times.existing, times.missing);
    process.stdout.write(
      `timing of ${field}: medians ${median(times.existing).toFixed(3)} and ${median(times.missing).toFixed(3)} ms, p ${p.toFixed(3)}, n ${times.existing.length} + ${times.missing.length}\n`,
    );
    expect(times.existing.length + times.missing.length).toBe(ASKED * 2);
    if (JUDGED) expect(p).toBeGreaterThan(0.01);
  });
});

describe('the test itself', () => {
  const noise = (count: number, shift: number) =>
    Array.from({ length: count }, (_, n) => ((n * 7919) % 1009) / 1009 + shift);
  it('tells a shift from none', () => {
    expect(pOfEqual(noise(500, 0), noise(500, 0))).toBeGreaterThan(0.9);
    expect(pOfEqual(noise(500, 0), noise(500, 0.2))).toBeLessThan(0.001);
  });
});
