/** A part of a corpus that has a feature: how often, and how large it is. */
export interface DispersedPart {
  readonly count: number;
  readonly size: number;
}

/**
 * How unevenly a feature is spread over the parts of a corpus: 0 where every part has as much of it as its size
 * asks, 1 where it stands in the smallest part alone. Null where the feature is nowhere or there is only one part.
 *
 * S. Th. Gries, Dispersions and Adjusted Frequencies in Corpora, International Journal of Corpus Linguistics 13(4),
 * 2008, deviation of proportions DP; divided by its maximum, as J. Lijffijt and S. Th. Gries, Correction to Stefan
 * Th. Gries’ “Dispersions and adjusted frequencies in corpora”, the same journal 17(1), 2012, ask.
 *
 * @param having the parts that have the feature
 * @param total size of all parts, those without the feature too
 * @param smallest size of the smallest part
 */
export function dispersion(having: readonly DispersedPart[], total: number, smallest: number): number | null {
  const found = having.reduce((sum, { count }) => sum + count, 0);
  const most = 1 - smallest / total;
  if (found === 0 || !(most > 0)) return null;
  let deviation = 1;
  for (const { count, size } of having) deviation += Math.abs(count / found - size / total) - size / total;
  return Math.min(1, Math.max(0, deviation / 2 / most));
}
