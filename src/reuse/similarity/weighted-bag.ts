/** Shingles that carry weight: `codes` ascending and distinct, `weights` summed over their occurrences. */
export interface WeightedBag {
  readonly codes: Float64Array;
  readonly weights: Float64Array;
  readonly total: number;
}

/** A bag from shingles in the order of a text with the weight of each occurrence. */
export function weightedBag(shingles: Float64Array, weightAt: (index: number) => number): WeightedBag {
  const order = Int32Array.from(shingles.keys()).sort((a, b) => (shingles[a] ?? 0) - (shingles[b] ?? 0) || a - b);
  const codes = new Float64Array(shingles.length);
  const weights = new Float64Array(shingles.length);
  let count = 0;
  for (const index of order) {
    const code = shingles[index] ?? 0;
    if (count === 0 || codes[count - 1] !== code) count += 1;
    codes[count - 1] = code;
    weights[count - 1] = (weights[count - 1] ?? 0) + weightAt(index);
  }
  const kept = weights.slice(0, count);
  return { codes: codes.slice(0, count), weights: kept, total: kept.reduce((sum, weight) => sum + weight, 0) };
}

/** The weight two bags share: of each common shingle the lesser. */
export function sharedWeight(left: WeightedBag, right: WeightedBag): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < left.codes.length && j < right.codes.length) {
    const difference = (left.codes[i] ?? 0) - (right.codes[j] ?? 0);
    if (difference === 0) shared += Math.min(left.weights[i] ?? 0, right.weights[j] ?? 0);
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}
