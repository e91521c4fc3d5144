/** The cosine of two vectors of length 1 or less, times their lengths. */
export function cosine(left: Float32Array, right: Float32Array): number {
  let product = 0;
  for (let index = 0; index < left.length; index += 1) product += (left[index] as number) * (right[index] as number);
  return Math.max(0, product);
}

/** Makes a vector of a length, in place; one of nothing stays as it is. */
export function scaled(vector: Float32Array, length: number): Float32Array {
  let squares = 0;
  for (let index = 0; index < vector.length; index += 1) squares += (vector[index] as number) ** 2;
  if (squares === 0) return vector;
  const factor = length / Math.sqrt(squares);
  for (let index = 0; index < vector.length; index += 1) vector[index] = (vector[index] as number) * factor;
  return vector;
}
