/**
 * The slots that contain a term, ascending, with its frequencies. Plain arrays, because there are very many lists and
 * most are short.
 */
export interface PostingList {
  term: string;
  slots: number[];
  frequencies: number[];
  /** Sum of the frequencies. */
  total: number;
}

/** An inverted index over numbered slots, each of which can be filled, refilled and emptied. */
export class Postings {
  private readonly lists = new Map<string, PostingList>();
  private readonly contents = new Map<number, { lists: PostingList[]; length: number }>();
  private lengths = new Float32Array(64);
  private totalLength = 0;
  private changes = 0;

  /** How many slots are filled. */
  get size(): number {
    return this.contents.size;
  }

  get averageLength(): number {
    return this.size === 0 ? 0 : this.totalLength / this.size;
  }

  /** Changes with every change of the index. */
  get version(): number {
    return this.changes;
  }

  list(term: string): PostingList | undefined {
    return this.lists.get(term);
  }

  lengthOf(slot: number): number {
    return this.lengths[slot] ?? 0;
  }

  listsOf(slot: number): readonly PostingList[] {
    return this.contents.get(slot)?.lists ?? [];
  }

  /** Every term of the slot with its frequency. */
  termsOf(slot: number): Map<string, number> {
    return new Map(this.listsOf(slot).map((list) => [list.term, frequencyIn(list, slot)]));
  }

  /**
   * Fills a slot, replacing its content. Only the terms that differ are written.
   * @param length the length of the slot's text, for length normalisation
   * @returns the terms that were new to the index
   */
  fill(slot: number, frequencies: ReadonlyMap<string, number>, length: number): string[] {
    const before = this.contents.get(slot);
    for (const list of before?.lists ?? []) if (!frequencies.has(list.term)) this.takeOut(list, slot);
    const fresh: string[] = [];
    const lists: PostingList[] = [];
    for (const [term, frequency] of frequencies) {
      let list = this.lists.get(term);
      if (list === undefined) {
        // Created with its first element, because an empty array reserves room for seventeen and most terms occur in
        // one text only.
        list = { term, slots: [slot], frequencies: [frequency], total: frequency };
        this.lists.set(term, list);
        fresh.push(term);
      } else {
        putIn(list, slot, frequency);
      }
      lists.push(list);
    }
    if (slot >= this.lengths.length) {
      const longer = new Float32Array(Math.max(slot + 1, this.lengths.length * 2));
      longer.set(this.lengths);
      this.lengths = longer;
    }
    this.changes += 1;
    this.lengths[slot] = length;
    this.totalLength += length - (before?.length ?? 0);
    this.contents.set(slot, { lists, length });
    return fresh;
  }

  empty(slot: number): void {
    const content = this.contents.get(slot);
    if (content === undefined) return;
    for (const list of content.lists) this.takeOut(list, slot);
    this.changes += 1;
    this.totalLength -= content.length;
    this.contents.delete(slot);
  }

  private takeOut(list: PostingList, slot: number): void {
    const at = placeOf(list, slot);
    list.total -= list.frequencies[at] as number;
    list.slots.splice(at, 1);
    list.frequencies.splice(at, 1);
    if (list.slots.length === 0) this.lists.delete(list.term);
  }
}

function putIn(list: PostingList, slot: number, frequency: number): void {
  const at = placeOf(list, slot);
  if (at === list.slots.length) {
    list.slots.push(slot);
    list.frequencies.push(frequency);
    list.total += frequency;
  } else if (list.slots[at] === slot) {
    list.total += frequency - (list.frequencies[at] as number);
    list.frequencies[at] = frequency;
  } else {
    list.slots.splice(at, 0, slot);
    list.frequencies.splice(at, 0, frequency);
    list.total += frequency;
  }
}

/** The index of a slot in the list, or the index at which it would be inserted. */
function placeOf({ slots }: PostingList, slot: number): number {
  // Nearly always the text is new and its slot is the highest.
  if (slots.length === 0 || (slots[slots.length - 1] as number) < slot) return slots.length;
  let low = 0;
  let high = slots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((slots[middle] as number) < slot) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The frequency of the term in the slot; 0 when the slot does not contain it. */
export function frequencyIn(list: PostingList, slot: number): number {
  const at = placeOf(list, slot);
  return list.slots[at] === slot ? (list.frequencies[at] as number) : 0;
}
