import { cosine } from './cosine.js';

/** Vectors of documents in memory, compared one by one: exact, and quick enough for the thousands a cluster has. */
export class EmbeddingIndex {
  private readonly documents = new Map<string, readonly Float32Array[]>();

  /** Of the first vector, and so of the model; another model takes another index. */
  private dimensions: number | undefined;

  get size(): number {
    return this.documents.size;
  }

  /**
   * Adds the document or replaces the one with this id.
   * @param vectors one for each of its texts; none leaves the document without an answer.
   * @throws RangeError when a vector's length differs from those already here.
   */
  upsert(id: string, vectors: readonly Float32Array[]): void {
    this.dimensions ??= vectors[0]?.length;
    for (const { length } of vectors) {
      if (length !== this.dimensions)
        throw new RangeError(`A vector of ${length} dimensions among those of ${this.dimensions}.`);
    }
    this.documents.set(id, vectors);
  }

  /** False when there was no such document. */
  remove(id: string): boolean {
    return this.documents.delete(id);
  }

  /**
   * How close each document is to the query, by the closest of its vectors.
   * @returns by id, the cosine in 0…1: nothing in common, and opposites, are 0.
   */
  compare(query: Float32Array): Map<string, number> {
    const closeness = new Map<string, number>();
    for (const [id, vectors] of this.documents) {
      let closest = 0;
      for (const vector of vectors) closest = Math.max(closest, cosine(query, vector));
      closeness.set(id, closest);
    }
    return closeness;
  }
}
