/**
 * One fact of many rows. Each row has the number of its value among the distinct values. Since thousands of rows share
 * a few hundred values, a function is evaluated once per value and then looked up.
 */
export class Column<V> {
  private numbers = new Uint32Array(64);
  /** Values that no row has any more are kept, because distinct values are few. */
  private readonly values: V[] = [];
  private readonly known = new Map<string, number>();

  /** @param key equal for values that every question answers equally. */
  set(row: number, key: string, value: V): void {
    let number = this.known.get(key);
    if (number === undefined) {
      number = this.values.push(value) - 1;
      this.known.set(key, number);
    }
    if (row >= this.numbers.length) {
      const longer = new Uint32Array(Math.max(row + 1, this.numbers.length * 2));
      longer.set(this.numbers);
      this.numbers = longer;
    }
    this.numbers[row] = number;
  }

  /** Adds to each row's sum the result for its value. */
  addTo(sums: Float64Array, answer: (value: V) => number): void {
    const answers = Float64Array.from(this.values, answer);
    for (let row = 0; row < sums.length; row++)
      sums[row] = (sums[row] as number) + (answers[this.numbers[row] as number] as number);
  }
}
