import fc from 'fast-check';
import { dot, learnLatentSpace, projectText, pullOf, tridiagonalEigen } from './latent-space.js';

const run = <T>(work: Generator<undefined, T>): T => {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
};

describe('tridiagonalEigen', () => {
  it('gives A·v = λ·v with vectors at right angles', () => {
    const numbers = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), numbers, numbers, (n, d, e) => {
        const [diagonal, off] = [d.slice(0, n), e.slice(0, n - 1)];
        const { values, vectors } = run(tridiagonalEigen(diagonal, off));
        const at = (row: number, column: number): number =>
          row === column
            ? (diagonal[row] as number)
            : Math.abs(row - column) === 1
              ? (off[Math.min(row, column)] as number)
              : 0;
        for (let c = 0; c < n; c++) {
          for (let r = 0; r < n; r++) {
            const image = Array.from({ length: n }, (_, k) => at(r, k) * (vectors[k * n + c] as number)).reduce(
              (a, b) => a + b,
              0,
            );
            expect(Math.abs(image - (values[c] as number) * (vectors[r * n + c] as number))).toBeLessThan(1e-8);
          }
          for (let other = 0; other < n; other++) {
            const product = Array.from(
              { length: n },
              (_, k) => (vectors[k * n + c] as number) * (vectors[k * n + other] as number),
            ).reduce((a, b) => a + b, 0);
            expect(Math.abs(product - (c === other ? 1 : 0))).toBeLessThan(1e-8);
          }
        }
      }),
    );
  });
});

describe('learnLatentSpace', () => {
  /** Two themes without a common word. Within a theme, no two documents have all their words in common. */
  const themes = [
    ['heart', 'valve', 'aorta', 'pulse', 'artery'],
    ['gene', 'allele', 'locus', 'exon', 'codon'],
  ];
  const documents = Array.from(
    { length: 24 },
    (_, i) => new Map((themes[i % 2] ?? []).filter((_, j) => (i >> 1) % 5 !== j).map((term) => [term, 1 + (i % 3)])),
  );

  it('puts texts of one theme together that share no word, and those of two apart', async () => {
    const space = await learnLatentSpace(documents, 2);
    if (!space) throw new Error('nothing was learned');
    const point = (term: string): Float32Array => projectText(space, new Map([[term, 1]])) as Float32Array;
    expect(dot(point('heart'), point('artery'))).toBeGreaterThan(0.95);
    expect(Math.abs(dot(point('heart'), point('exon')))).toBeLessThan(0.05);
    expect(projectText(space, new Map([['unknown', 1]]))).toBeUndefined();
  });

  it('tells what each term adds to the cosine, but for the length, and gives the same space each time', async () => {
    const [space, again] = await Promise.all([learnLatentSpace(documents, 4), learnLatentSpace(documents, 4)]);
    if (!space) throw new Error('nothing was learned');
    expect(again?.vectors).toEqual(space.vectors);
    const text = new Map([
      ['heart', 2],
      ['gene', 1],
      ['unknown', 3],
    ]);
    const other = projectText(
      space,
      new Map([
        ['aorta', 1],
        ['exon', 2],
      ]),
    ) as Float32Array;
    const own = projectText(space, text) as Float32Array;
    const sum = (to: Float32Array): number =>
      [...text].reduce((total, [term, frequency]) => total + (1 + Math.log(frequency)) * pullOf(space, term, to), 0);
    // Towards the text's own point, the pulls add up to its length.
    expect(sum(other)).toBeCloseTo(dot(own, other) * sum(own), 4);
    expect(pullOf(space, 'unknown', other)).toBe(0);
  });

  it('learns nothing from a handful of texts', async () => {
    expect(await learnLatentSpace(documents.slice(0, 4), 10)).toBeUndefined();
    expect(await learnLatentSpace([], 10)).toBeUndefined();
  });
});
