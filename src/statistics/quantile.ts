/**
 * The quantile of sorted numbers, with a straight line between neighbours: definition 7 of R. J. Hyndman and Y. Fan,
 * Sample Quantiles in Statistical Packages, The American Statistician 50, 1996.
 *
 * @param sorted ascending, at least one
 * @param probability 0 to 1
 */
export function quantile(sorted: ArrayLike<number>, probability: number): number {
  const position = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}
