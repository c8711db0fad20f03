import { AppError } from '#kernel';

/** @param detail for the log and the operator; it names no secret and quotes no text that was to be embedded. */
export const embeddingFailed = (detail: string): AppError =>
  new AppError('EMBEDDING_FAILED', 'INTERNAL', {
    message: { sv: 'Språkmodellen svarar inte som den ska.', en: 'The language model does not answer as it should.' },
    detail,
  });

/** To Euclidean length 1; a vector of zeros stays. */
export function normalised(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}
