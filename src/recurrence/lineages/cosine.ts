/** The cosine of two vectors of length 1, 0 where one of them is nothing. */
export function cosine(left: Float32Array, right: Float32Array): number {
  let product = 0;
  for (let index = 0; index < left.length; index += 1) product += (left[index] as number) * (right[index] as number);
  return Math.max(0, product);
}

/** A vector made of length 1; one of nothing stays as it is. */
export function scaled(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}
