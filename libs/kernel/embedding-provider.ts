/** Some models embed search queries and searched documents in different ways. */
export type EmbeddedAs = 'query' | 'document';

/**
 * Turns texts into vectors; the cosine of two vectors measures how close the meanings are. This is a port: matching
 * uses it and platform implements it. It is in the kernel because matching and platform may not import each other.
 */
export interface EmbeddingProvider {
  /** Names the model, e.g. `http:text-embedding-3-small`. Vectors of different models cannot be compared. */
  readonly id: string;
  /** Length of the vectors, if it is known before the first text is embedded. */
  readonly dimensions?: number;
  /**
   * One vector for each text, in the same order, each of Euclidean length 1.
   * @throws AppError EMBEDDING_FAILED when the model cannot be reached or gives an unusable answer.
   */
  embed(texts: readonly string[], as: EmbeddedAs, signal?: AbortSignal): Promise<Float32Array[]>;
}
