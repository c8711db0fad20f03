import { inSlices, type Pause } from '../slices.js';
import { along } from './points.js';

/** Terms as vectors in a low-dimensional space in which texts on the same topic are close to each other. */
export interface LatentSpace {
  rank: number;
  /** Term → its row in `vectors`. */
  rows: ReadonlyMap<string, number>;
  /** ln(N / n) of each row's term at the time of learning. */
  idf: Float32Array;
  /** Row by row, `rank` numbers each, scaled by the singular values. */
  vectors: Float32Array;
}

interface SparseRow {
  columns: Int32Array;
  values: Float64Array;
}

/**
 * Exponent of the singular values in the scaling. Below 1, so that a few large common topics do not outweigh the finer
 * ones.
 */
const SINGULAR_VALUE_POWER = -0.3;

/**
 * Latent semantic analysis (Deerwester et al., JASIS 41(6), 1990) of documents given as term frequencies: the truncated
 * singular value decomposition of the matrix of (1 + ln tf) · ln(N / n), rows scaled to length 1, by Lanczos iteration
 * with full reorthogonalisation (Golub and Van Loan, Matrix Computations, ch. 10) on the documents' side. The same
 * documents in the same order give the same space.
 * @param rank maximum number of dimensions
 * @returns undefined when there are too few documents to learn from
 */
export const learnLatentSpace = (
  documents: readonly ReadonlyMap<string, number>[],
  rank: number,
  pause?: Pause,
): Promise<LatentSpace | undefined> => inSlices(learn(documents, rank), pause);

/** The point of a text in the space, of length 1; undefined when none of its terms is in the space. */
export function projectText(space: LatentSpace, frequencies: ReadonlyMap<string, number>): Float32Array | undefined {
  const point = sumOf(space, frequencies);
  const length = Math.sqrt(dot(point, point));
  return length > 1e-9 ? point.map((x) => x / length) : undefined;
}

/**
 * The contribution of a term that occurs once in a text to the text's cosine with a point, not divided by the text's
 * length. Comparable between the terms of one text.
 */
export function pullOf({ rank, rows, idf, vectors }: LatentSpace, term: string, point: Float32Array): number {
  const row = rows.get(term);
  return row === undefined ? 0 : (idf[row] as number) * along(vectors, row * rank, point);
}

function sumOf({ rank, rows, idf, vectors }: LatentSpace, frequencies: ReadonlyMap<string, number>): Float32Array {
  const point = new Float32Array(rank);
  for (const [term, frequency] of frequencies) {
    const row = rows.get(term);
    if (row === undefined) continue;
    const weight = (1 + Math.log(Math.max(1, frequency))) * (idf[row] as number);
    for (let i = 0; i < rank; i++) point[i] = (point[i] as number) + weight * (vectors[row * rank + i] as number);
  }
  return point;
}

export function dot(a: Float32Array | Float64Array, b: Float32Array | Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function* learn(
  documents: readonly ReadonlyMap<string, number>[],
  wanted: number,
): Generator<undefined, LatentSpace | undefined> {
  const { rows, idf } = vocabularyOf(documents);
  const matrix: SparseRow[] = [];
  for (const document of documents) {
    matrix.push(rowOf(document, rows, idf));
    if (matrix.length % 256 === 0) yield;
  }
  const rank = Math.min(wanted, Math.floor(documents.length / 4));
  if (rank < 2 || rows.size < rank) return undefined;
  const steps = Math.min(documents.length, Math.ceil(1.5 * rank) + 30);
  const { basis, diagonal, offDiagonal } = yield* lanczos(matrix, rows.size, steps);
  const { values, vectors } = yield* tridiagonalEigen(diagonal, offDiagonal);
  const order = [...values.keys()]
    .sort((a, b) => (values[b] as number) - (values[a] as number))
    .slice(0, rank)
    .filter((i) => (values[i] as number) > 1e-8);
  const kept = order.length;
  const left = new Float32Array(documents.length * kept);
  for (const [step, direction] of basis.entries()) {
    const coefficients = order.map((i) => vectors[step * basis.length + i] as number);
    for (let d = 0; d < documents.length; d++) {
      const x = direction[d] as number;
      for (let i = 0; i < kept; i++)
        left[d * kept + i] = (left[d * kept + i] as number) + x * (coefficients[i] as number);
    }
    yield;
  }
  const scale = order.map((i) => Math.sqrt(values[i] as number) ** (SINGULAR_VALUE_POWER - 1));
  const space = new Float32Array(rows.size * kept);
  for (const [d, { columns, values: weights }] of matrix.entries()) {
    for (let j = 0; j < columns.length; j++) {
      const at = (columns[j] as number) * kept;
      const weight = weights[j] as number;
      for (let i = 0; i < kept; i++)
        space[at + i] = (space[at + i] as number) + weight * (left[d * kept + i] as number) * (scale[i] as number);
    }
    if (d % 64 === 0) yield;
  }
  return { rank: kept, rows, idf, vectors: space };
}

/** Terms in at least two documents; other terms connect no documents. */
function vocabularyOf(documents: readonly ReadonlyMap<string, number>[]): {
  rows: Map<string, number>;
  idf: Float32Array;
} {
  const counts = new Map<string, number>();
  for (const document of documents) for (const term of document.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count >= 2);
  return {
    rows: new Map(shared.map(([term], row) => [term, row])),
    idf: Float32Array.from(shared, ([, count]) => Math.log(documents.length / count)),
  };
}

function rowOf(document: ReadonlyMap<string, number>, rows: ReadonlyMap<string, number>, idf: Float32Array): SparseRow {
  const entries = [...document].flatMap(([term, frequency]) => {
    const row = rows.get(term);
    return row === undefined ? [] : [[row, (1 + Math.log(Math.max(1, frequency))) * (idf[row] as number)] as const];
  });
  const length = Math.sqrt(entries.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
  return {
    columns: Int32Array.from(entries, ([row]) => row),
    values: Float64Array.from(entries, ([, value]) => value / length),
  };
}

/** An orthonormal basis in which A·Aᵀ is tridiagonal. */
function* lanczos(
  matrix: readonly SparseRow[],
  width: number,
  steps: number,
): Generator<undefined, { basis: Float64Array[]; diagonal: number[]; offDiagonal: number[] }> {
  const n = matrix.length;
  const basis: Float64Array[] = [];
  const diagonal: number[] = [];
  const offDiagonal: number[] = [];
  // Any start that is not orthogonal to a singular vector will do; this one is deterministic.
  let direction = Float64Array.from({ length: n }, (_, i) => 1 + 0.5 * Math.sin(i * 12.9898));
  const start = Math.sqrt(dot(direction, direction));
  direction = direction.map((x) => x / start);
  const across = new Float64Array(width);
  for (let step = 0; step < steps; step++) {
    basis.push(direction);
    const image = timesItsTranspose(matrix, direction, across);
    diagonal.push(dot(image, direction));
    // A second pass is needed only if the first removed most of the length, and two passes always suffice (Kahan, cited
    // in Parlett, The Symmetric Eigenvalue Problem, 6.9).
    for (let pass = 0, before = Infinity; pass < 2 && dot(image, image) < before; pass++) {
      before = dot(image, image) / 2;
      for (const known of basis) {
        const share = dot(known, image);
        for (let d = 0; d < n; d++) image[d] = (image[d] as number) - share * (known[d] as number);
      }
      yield;
    }
    const length = Math.sqrt(dot(image, image));
    if (length < 1e-10 || step === steps - 1) break;
    offDiagonal.push(length);
    direction = image.map((x) => x / length);
  }
  return { basis, diagonal, offDiagonal };
}

function timesItsTranspose(matrix: readonly SparseRow[], vector: Float64Array, across: Float64Array): Float64Array {
  across.fill(0);
  for (const [d, { columns, values }] of matrix.entries()) {
    const x = vector[d] as number;
    for (let j = 0; j < columns.length; j++)
      across[columns[j] as number] = (across[columns[j] as number] as number) + x * (values[j] as number);
  }
  return Float64Array.from(matrix, ({ columns, values }) => {
    let sum = 0;
    for (let j = 0; j < columns.length; j++) sum += (values[j] as number) * (across[columns[j] as number] as number);
    return sum;
  });
}

/**
 * Eigenvalues and eigenvectors (columns, row-major) of a symmetric tridiagonal matrix by implicit QL
 * (Bowdler, Martin, Reinsch and Wilkinson, Numerische Mathematik 11, 1968).
 */
export function* tridiagonalEigen(
  diagonal: readonly number[],
  offDiagonal: readonly number[],
): Generator<undefined, { values: Float64Array; vectors: Float64Array }> {
  const n = diagonal.length;
  const d = Float64Array.from(diagonal);
  const e = new Float64Array(n);
  e.set(offDiagonal.slice(0, n - 1));
  // Stored transposed during the iteration, so that a rotation combines two rows that are contiguous in memory.
  const rows = new Float64Array(n * n);
  for (let i = 0; i < n; i++) rows[i * n + i] = 1;
  const at = (array: Float64Array, i: number): number => array[i] as number;
  // The second term is for matrices of tiny numbers, whose squares would underflow.
  const negligible = Number.EPSILON * Math.max(...d.map(Math.abs), ...e.map(Math.abs)) + 1e-150;
  for (let l = 0; l < n; l++) {
    for (;;) {
      let m = l;
      while (m < n - 1 && Math.abs(at(e, m)) > negligible) m++;
      if (m === l) break;
      let g = (at(d, l + 1) - at(d, l)) / (2 * at(e, l));
      let r = Math.hypot(g, 1);
      g = at(d, m) - at(d, l) + at(e, l) / (g + (g >= 0 ? r : -r));
      let s = 1;
      let c = 1;
      let p = 0;
      let i = m - 1;
      for (; i >= l; i--) {
        const f = s * at(e, i);
        const b = c * at(e, i);
        r = Math.hypot(f, g);
        e[i + 1] = r;
        if (r === 0) {
          d[i + 1] = at(d, i + 1) - p;
          e[m] = 0;
          break;
        }
        s = f / r;
        c = g / r;
        g = at(d, i + 1) - p;
        r = (at(d, i) - g) * s + 2 * c * b;
        p = s * r;
        d[i + 1] = g + p;
        g = c * r - b;
        rotate(rows, n, i, s, c);
      }
      if (r === 0 && i >= l) continue;
      d[l] = at(d, l) - p;
      e[l] = g;
      e[m] = 0;
      yield;
    }
  }
  const vectors = new Float64Array(n * n);
  for (let i = 0; i < n; i++) for (let k = 0; k < n; k++) vectors[k * n + i] = at(rows, i * n + k);
  return { values: d, vectors };
}

function rotate(rows: Float64Array, n: number, i: number, s: number, c: number): void {
  for (let k = 0; k < n; k++) {
    const upper = rows[i * n + k] as number;
    const lower = rows[(i + 1) * n + k] as number;
    rows[(i + 1) * n + k] = s * upper + c * lower;
    rows[i * n + k] = c * upper - s * lower;
  }
}
