/** A smooth convex function: its value, gradient and Hessian (symmetric, by rows) at a point. */
export interface Curve {
  value: number;
  gradient: Float64Array;
  hessian: Float64Array[];
}

export interface Box {
  lower: Float64Array;
  upper: Float64Array;
}

const MOST_STEPS = 50;
const MOST_HALVINGS = 30;
const SMALL_GRADIENT = 1e-6;
/** A step that promises less than this share of the value is not evaluated, because rounding errors are as large. */
const SMALL_GAIN = 1e-11;
/** The share of the promised decrease that a step must achieve (Armijo). */
const KEPT = 1e-4;

/**
 * The minimum of a strictly convex function over a box, by Newton steps on the free coordinates, projected into the box
 * and shortened until the function decreases (D. Bertsekas, "Projected Newton Methods for Optimization Problems with
 * Simple Constraints", SIAM J. Control and Optimization 20(2), 1982). The same input gives the same output.
 */
export function minimiseInBox(
  curve: (x: Float64Array) => Curve,
  start: Float64Array,
  { lower, upper }: Box,
): Float64Array {
  const project = (x: Float64Array): Float64Array =>
    x.map((value, i) => Math.min(upper[i] ?? Infinity, Math.max(lower[i] ?? -Infinity, value)));
  let x = project(start);
  let here = curve(x);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const free = [...x.keys()].filter(
      (i) =>
        !(
          (at(x, i) <= at(lower, i) && at(here.gradient, i) > 0) ||
          (at(x, i) >= at(upper, i) && at(here.gradient, i) < 0)
        ),
    );
    if (free.every((i) => Math.abs(at(here.gradient, i)) < SMALL_GRADIENT)) return x;
    const direction = solve(
      free.map((i) => Float64Array.from(free, (j) => at(here.hessian[i], j))),
      Float64Array.from(free, (i) => -at(here.gradient, i)),
    );
    const next = firstThatFalls(curve, project, x, here, free, direction);
    if (next === null) return x;
    [x, here] = next;
  }
  return x;
}

function firstThatFalls(
  curve: (x: Float64Array) => Curve,
  project: (x: Float64Array) => Float64Array,
  x: Float64Array,
  here: Curve,
  free: number[],
  direction: Float64Array,
): [Float64Array, Curve] | null {
  for (let halving = 0, length = 1; halving < MOST_HALVINGS; halving += 1, length /= 2) {
    const moved = x.slice();
    for (const [k, i] of free.entries()) moved[i] = at(x, i) + length * at(direction, k);
    const candidate = project(moved);
    const promised = candidate.reduce((sum, value, i) => sum + at(here.gradient, i) * (value - at(x, i)), 0);
    // The projection has turned the step uphill; a shorter step is turned less.
    if (promised >= 0) continue;
    if (-promised <= SMALL_GAIN * (1 + Math.abs(here.value))) return null;
    const there = curve(candidate);
    if (there.value <= here.value + KEPT * promised) return [candidate, there];
  }
  return null;
}

const at = (values: Float64Array | undefined, i: number): number => values?.[i] ?? 0;

/** Solves A·x = b for a positive definite A, by Cholesky. */
function solve(a: Float64Array[], b: Float64Array): Float64Array {
  const n = b.length;
  const l = Array.from({ length: n }, () => new Float64Array(n));
  for (let i = 0; i < n; i += 1) {
    const row = l[i] ?? new Float64Array(n);
    for (let j = 0; j <= i; j += 1) {
      let sum = at(a[i], j);
      for (let k = 0; k < j; k += 1) sum -= at(row, k) * at(l[j], k);
      row[j] = i === j ? Math.sqrt(sum) : sum / at(l[j], j);
    }
  }
  const x = b.slice();
  for (let i = 0; i < n; i += 1) {
    for (let k = 0; k < i; k += 1) x[i] = at(x, i) - at(l[i], k) * at(x, k);
    x[i] = at(x, i) / at(l[i], i);
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < n; k += 1) x[i] = at(x, i) - at(l[k], i) * at(x, k);
    x[i] = at(x, i) / at(l[i], i);
  }
  return x;
}
