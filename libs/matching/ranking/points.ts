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
    if (from + this.rank > this.values.length) return 0;
    let sum = 0;
    for (let i = 0; i < this.rank; i++) sum += (to[i] as number) * (this.values[from + i] as number);
    return sum;
  }
}
