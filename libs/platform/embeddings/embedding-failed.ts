import { defineError } from '#kernel';

/** @param detail for the log and the operator; contains no secret and no part of the text to embed. */
export const embeddingFailed = defineError('EMBEDDING_FAILED', 'INTERNAL', {
  meaning:
    'The language model does not answer as it should. Only jobs meet this error; it is in the log of the worker.',
  remedy: 'Check the settings of the language model.',
  message: { sv: 'Språkmodellen svarar inte som den ska.', en: 'The language model does not answer as it should.' },
  data: (detail: string) => ({ detail }),
});

/** Scales a vector to Euclidean length 1; a vector of zeros stays. */
export function normalised(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}
