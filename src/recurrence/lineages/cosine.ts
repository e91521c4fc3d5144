/** The cosine of two vectors of length 1 or less, times their lengths. */
export function cosine(left: Float32Array, right: Float32Array): number {
  let product = 0;
  for (let index = 0; index < left.length; index += 1) product += (left[index] as number) * (right[index] as number);
  return Math.max(0, product);
}

/** A vector made of a length; one of nothing stays as it is. */
export function scaled(vector: Float32Array, length: number): Float32Array {
  const own = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return own === 0 ? vector : vector.map((value) => (value / own) * length);
}
