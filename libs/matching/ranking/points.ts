/**
 * The inner product of a point with the numbers from `from` on. It uses four partial sums, so that additions need not
 * wait for each other.
 */
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

/** A point of the latent space for each slot, in contiguous memory, because a query reads thousands of them. */
export class Points {
  private values: Float32Array;

  /** @param rank number of coordinates of each point; 0 while there is no space */
  constructor(private readonly rank: number) {
    this.values = new Float32Array(64 * rank);
  }

  /** Sets a slot's point. Without a point the slot is at the origin, whose nearness to everything is 0. */
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
