import { cosine } from './cosine.js';

/**
 * Vectors of documents in memory, compared one by one. This is exact, and fast enough for the thousands of documents of
 * a cluster.
 */
export class EmbeddingIndex {
  private readonly documents = new Map<string, readonly Float32Array[]>();

  /** Length of the first vector, which all others must have; vectors of another model need another index. */
  private dimensions: number | undefined;

  get size(): number {
    return this.documents.size;
  }

  /**
   * Adds the document or replaces the one with this id.
   * @param vectors one for each of its texts; a document without vectors has closeness 0 to every query.
   * @throws RangeError when a vector's length differs from those already in the index.
   */
  upsert(id: string, vectors: readonly Float32Array[]): void {
    this.dimensions ??= vectors[0]?.length;
    for (const { length } of vectors) {
      if (length !== this.dimensions)
        throw new RangeError(`A vector of ${length} dimensions among those of ${this.dimensions}.`);
    }
    this.documents.set(id, vectors);
  }

  /** @returns false when there was no such document. */
  remove(id: string): boolean {
    return this.documents.delete(id);
  }

  /**
   * The closeness of each document to the query, which is that of its closest vector.
   * @returns by id, the cosine in 0…1; negative cosines count as 0.
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
