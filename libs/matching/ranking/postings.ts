/** Which slots a term stands in, in rising order, and how often. */
export interface PostingList {
  term: string;
  slots: Int32Array;
  frequencies: Float32Array;
  /** How many slots; the arrays have room for more. */
  size: number;
  /** Sum of the frequencies. */
  total: number;
}

/** An inverted index over numbered slots. A slot is filled once, with a higher number than all before, and may be emptied. */
export class Postings {
  private readonly lists = new Map<string, PostingList>();
  private readonly contents = new Map<number, PostingList[]>();
  private lengths = new Float32Array(64);
  private totalLength = 0;

  /** How many slots are filled. */
  get size(): number {
    return this.contents.size;
  }

  get averageLength(): number {
    return this.size === 0 ? 0 : this.totalLength / this.size;
  }

  list(term: string): PostingList | undefined {
    return this.lists.get(term);
  }

  terms(): IterableIterator<PostingList> {
    return this.lists.values();
  }

  lengthOf(slot: number): number {
    return this.lengths[slot] ?? 0;
  }

  termsOf(slot: number): readonly PostingList[] {
    return this.contents.get(slot) ?? [];
  }

  /** @param length what the slot counts as when lengths are compared. @returns the terms that were not known before. */
  fill(slot: number, frequencies: ReadonlyMap<string, number>, length: number): string[] {
    const fresh: string[] = [];
    const content: PostingList[] = [];
    for (const [term, frequency] of frequencies) {
      let list = this.lists.get(term);
      if (list === undefined) {
        list = { term, slots: new Int32Array(4), frequencies: new Float32Array(4), size: 0, total: 0 };
        this.lists.set(term, list);
        fresh.push(term);
      }
      if (list.size === list.slots.length) grow(list);
      list.slots[list.size] = slot;
      list.frequencies[list.size] = frequency;
      list.size += 1;
      list.total += frequency;
      content.push(list);
    }
    if (slot >= this.lengths.length) {
      const longer = new Float32Array(Math.max(slot + 1, this.lengths.length * 2));
      longer.set(this.lengths);
      this.lengths = longer;
    }
    this.lengths[slot] = length;
    this.totalLength += length;
    this.contents.set(slot, content);
    return fresh;
  }

  empty(slot: number): void {
    const content = this.contents.get(slot);
    if (content === undefined) return;
    for (const list of content) {
      const at = placeOf(list, slot);
      list.total -= list.frequencies[at] as number;
      list.slots.copyWithin(at, at + 1, list.size);
      list.frequencies.copyWithin(at, at + 1, list.size);
      list.size -= 1;
      if (list.size === 0) this.lists.delete(list.term);
    }
    this.totalLength -= this.lengthOf(slot);
    this.contents.delete(slot);
  }
}

function grow(list: PostingList): void {
  const slots = new Int32Array(list.slots.length * 2);
  const frequencies = new Float32Array(list.slots.length * 2);
  slots.set(list.slots);
  frequencies.set(list.frequencies);
  list.slots = slots;
  list.frequencies = frequencies;
}

/** The place of a slot that is in the list. */
export function placeOf({ slots, size }: PostingList, slot: number): number {
  let low = 0;
  let high = size - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((slots[middle] as number) < slot) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How often the term stands in the slot; 0 when it does not. */
export function frequencyIn(list: PostingList, slot: number): number {
  const at = placeOf(list, slot);
  return list.size > 0 && list.slots[at] === slot ? (list.frequencies[at] as number) : 0;
}
