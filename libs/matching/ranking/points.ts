/** The inner product of a point with the numbers from `from` on; in four sums, because each addition waits for the one before it. */
export function along(values: Float32Array, from: number, point: Float32Array): number {
  const whole = point.length - (point.length % 4);
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let i = 0; i < whole; i += 4) {
    a += (values[from + i] as number) * (point[i] as number);
    b += (values[from + i + 1] as number) * (point[i + 1] as number);
    c += (values[from + i + 2] as number) * (point[i + 2] as number);
    d += (values[from + i + 3] as number) * (point[i + 3] as number);
  }
  for (let i = whole; i < point.length; i++) a += (values[from + i] as number) * (point[i] as number);
  return a + b + (c + d);
}

/** A point of the latent space for each slot, one after the other in memory: a query goes through thousands of them. */
export class Points {
  private values: Float32Array;

  /** @param rank numbers of each point; 0 where there is no space yet */
  constructor(private readonly rank: number) {
    this.values = new Float32Array(64 * rank);
  }

  /** Without a point, the slot lies at the origin, which is near nothing. */
  set(slot: number, point: Float32Array | undefined): void {
    const from = slot * this.rank;
    if (from + this.rank > this.values.length) {
      const longer = new Float32Array(Math.max(from + this.rank, this.values.length * 2));
      longer.set(this.values);
      this.values = longer;
    }
    if (point) this.values.set(point, from);
    else this.values.fill(0, from, from + this.rank);
  }

  get(slot: number): Float32Array {
    return this.values.subarray(slot * this.rank, (slot + 1) * this.rank);
  }

  /** Cosine with a point of length 1. */
  nearness(slot: number, to: Float32Array): number {
    const from = slot * this.rank;
    return from + this.rank > this.values.length ? 0 : along(this.values, from, to);
  }
}
