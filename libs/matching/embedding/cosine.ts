/**
 * The cosine of the angle between two vectors, −1…1; 0 if either is all zeros.
 * @throws RangeError for vectors of different lengths, which come from different models.
 */
export function cosine(a: Float32Array, b: Float32Array): number {
  if (a.length !== b.length)
    throw new RangeError(`Vectors of ${a.length} and ${b.length} dimensions cannot be compared.`);
  let product = 0;
  let squareA = 0;
  let squareB = 0;
  for (let i = 0; i < a.length; i += 1) {
    const x = a[i] ?? 0;
    const y = b[i] ?? 0;
    product += x * y;
    squareA += x * x;
    squareB += y * y;
  }
  const lengths = Math.sqrt(squareA * squareB);
  return lengths === 0 ? 0 : Math.max(-1, Math.min(1, product / lengths));
}
