import { bagJaccard } from '../../reuse/similarity/bag-similarity.ts';
import { distinctWordings } from './distinct-wordings.ts';
import type { FollowedStatement, ReadUnit } from './read-unit.ts';

/**
 * How much of measures stands in the unit's plan before theirs: for each the 3-gram Jaccard similarity to the nearest
 * measure of the latest earlier year that has any, the mean weighted by length. Null where there is nothing to compare.
 */
export type PlanSimilarity = (measures: readonly FollowedStatement[]) => number | null;

/** Remembers what it compared, since one measure answers many problems, and a text may hold one a hundred times. */
export function planSimilarityIn(unit: ReadUnit): PlanSimilarity {
  const plans = new Map<number, EarlierPlan>();
  return (measures) => {
    const year = Math.max(...measures.map((measure) => measure.year));
    const before = plans.get(year) ?? new EarlierPlan(measuresBefore(year, unit));
    plans.set(year, before);
    if (measures.length === 0 || before.isEmpty) return null;
    const lengths = measures.map(({ wording }) => wording?.unit.text.length ?? 0);
    const alike = measures.map((measure, index) => before.nearest(measure) * (lengths[index] ?? 0));
    return sumOf(alike) / Math.max(1, sumOf(lengths));
  };
}

/** The measures of a plan, each wording once. */
class EarlierPlan {
  readonly #measures: readonly FollowedStatement[];
  readonly #nearest = new Map<string, number>();

  constructor(measures: readonly FollowedStatement[]) {
    this.#measures = distinctWordings(measures);
  }

  get isEmpty(): boolean {
    return this.#measures.length === 0;
  }

  /** Of the measure that is most like one, 0 to 1. */
  nearest({ wording, folded }: FollowedStatement): number {
    if (wording === null) return 0;
    const known = this.#nearest.get(folded);
    if (known !== undefined) return known;
    const most = this.#measures.reduce(
      (best, other) =>
        other.wording === null ? best : Math.max(best, bagJaccard(wording.trigrams, other.wording.trigrams)),
      0,
    );
    this.#nearest.set(folded, most);
    return most;
  }
}

function measuresBefore(year: number, { documents }: ReadUnit): FollowedStatement[] {
  const planning = documents.filter((document) => document.year < year && document.measures.length > 0);
  const latest = planning.at(-1)?.year;
  return planning.filter((document) => document.year === latest).flatMap(({ measures }) => measures);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
