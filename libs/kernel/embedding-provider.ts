/** Some models embed what is searched with and what is searched for in different ways. */
export type EmbeddedAs = 'query' | 'document';

/**
 * Turns texts into vectors whose cosine says how close their meanings are. A port: matching compares by it and platform
 * implements it, and as neither may import the other it stands in the one room that both see.
 */
export interface EmbeddingProvider {
  /** Names the model, e.g. `http:text-embedding-3-small`; vectors of two ids are not to be compared. */
  readonly id: string;
  /** Length of the vectors, where it is known before the first. */
  readonly dimensions?: number;
  /**
   * One vector a text, in their order, each of Euclidean length 1.
   * @throws AppError EMBEDDING_FAILED when the model cannot be reached or answers what it should not.
   */
  embed(texts: readonly string[], as: EmbeddedAs, signal?: AbortSignal): Promise<Float32Array[]>;
}
