/** How many shingles two ascending bags share, each as often as it stands in both. */
function bagOverlap(left: Float64Array, right: Float64Array): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < left.length && j < right.length) {
    const difference = (left[i] ?? 0) - (right[j] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}

/** Shared over united shingles, 0 to 1; what has no shingle is like nothing, itself included. */
export function bagJaccard(left: Float64Array, right: Float64Array): number {
  return jaccardOf(bagOverlap(left, right), left.length, right.length);
}

/** Jaccard similarity from counts. */
export function jaccardOf(overlap: number, left: number, right: number): number {
  return overlap === 0 ? 0 : overlap / (left + right - overlap);
}

/** How much of the smaller bag stands in the greater, 0 to 1. */
export function bagContainment(left: Float64Array, right: Float64Array): number {
  const smaller = Math.min(left.length, right.length);
  return smaller === 0 ? 0 : bagOverlap(left, right) / smaller;
}
