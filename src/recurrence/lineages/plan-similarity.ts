import { bagJaccard } from '../../reuse/similarity/bag-similarity.ts';
import type { FollowedStatement, ReadUnit } from './read-unit.ts';

/**
 * How much of measures stands in the unit's plan before theirs: for each the 3-gram Jaccard similarity to the nearest
 * measure of the latest earlier year that has any, the mean weighted by length. Null where there is nothing to compare.
 */
export function planSimilarity(measures: readonly FollowedStatement[], unit: ReadUnit): number | null {
  const before = planBefore(Math.max(...measures.map(({ year }) => year)), unit);
  if (measures.length === 0 || before.length === 0) return null;
  const lengths = measures.map(({ wording }) => wording?.unit.text.length ?? 0);
  const sum = measures.reduce((total, measure, index) => total + nearest(measure, before) * (lengths[index] ?? 0), 0);
  return (
    sum /
    Math.max(
      1,
      lengths.reduce((total, length) => total + length, 0),
    )
  );
}

function planBefore(year: number, { documents }: ReadUnit): FollowedStatement[] {
  const planning = documents.filter((document) => document.year < year && document.measures.length > 0);
  const latest = planning.at(-1)?.year;
  return planning.filter((document) => document.year === latest).flatMap(({ measures }) => measures);
}

function nearest({ wording }: FollowedStatement, others: readonly FollowedStatement[]): number {
  if (wording === null) return 0;
  return Math.max(
    0,
    ...others.map((other) => (other.wording === null ? 0 : bagJaccard(wording.trigrams, other.wording.trigrams))),
  );
}
