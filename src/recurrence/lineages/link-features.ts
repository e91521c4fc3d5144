import { cosine } from './cosine.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import type { LinkFeatures } from './link-score.ts';
import { margins } from './margins.ts';
import type { PlacedProblem } from './placed-problem.ts';
import type { FollowedStatement, ReadUnit } from './read-unit.ts';

/**
 * All that speaks for each of the problems of a document being each of the last problems of chains, since how alike two
 * are tells little before it is known how alike others are. Null where one holds nothing comparable.
 */
export function linkFeatures(
  ends: readonly PlacedProblem[],
  problems: readonly PlacedProblem[],
  unit: ReadUnit,
): (LinkFeatures | null)[][] {
  const pairs = ends.map((end) => problems.map((each) => pairOf(end, each, unit)));
  const places = ends.map(({ problem }) => problem.place);
  const marginsOf = (figure: (pair: Pair) => number) =>
    margins(
      pairs.map((row) => row.map((pair) => (pair === null ? 0 : figure(pair)))),
      places,
    );
  const meaning = marginsOf((pair) => pair.likeness.meaning);
  const words = marginsOf((pair) => pair.likeness.words);
  const opening = marginsOf((pair) => pair.likeness.opening);
  const categories = marginsOf((pair) => pair.likeness.categories);
  const measures = marginsOf((pair) => pair.measures);
  const crossed = marginsOf((pair) => pair.crossed);
  return pairs.map((row, end) =>
    row.map((pair, column) => {
      if (pair === null) return null;
      const { likeness, ...figures } = pair;
      const beside = {
        meaningMargin: meaning(end, column),
        wordsMargin: words(end, column),
        openingMargin: opening(end, column),
        categoriesMargin: categories(end, column),
        measuresMargin: measures(end, column),
        crossedMargin: crossed(end, column),
      };
      return { ...likeness, ...figures, ...beside };
    }),
  );
}

interface Pair extends Pick<LinkFeatures, 'rarity' | 'distance' | 'measures' | 'crossed' | 'absent' | 'claim'> {
  readonly likeness: Likeness;
}

/** What else speaks for problems in the same words is not asked. */
const ALL_SPEAKS_FOR_IT = { rarity: 1, distance: 0, measures: 1, crossed: 1 };

function pairOf(left: PlacedProblem, right: PlacedProblem, unit: ReadUnit): Pair | null {
  const likeness = likenessOf(left.problem, right.problem, unit);
  if (likeness === null) return null;
  const absent = Math.max(0, right.problem.place - left.problem.place - 1);
  const gap = { absent, claim: absent === 0 ? 0 : claimBetween(left.problem, right.problem, unit) };
  if (likeness.isSameWording) return { likeness, ...ALL_SPEAKS_FOR_IT, ...gap };
  const across = left.measures.flatMap((one) => right.measures.map((other) => cosine(one.meaning, other.meaning)));
  return {
    likeness,
    rarity: Math.min(left.categoryRarity, right.categoryRarity),
    distance: Math.abs(left.position - right.position),
    measures: most(across),
    crossed: (most(toMeasures(left.problem, right)) + most(toMeasures(right.problem, left))) / 2,
    ...gap,
  };
}

function claimBetween(from: FollowedStatement, to: FollowedStatement, { documents }: ReadUnit): number {
  const since = documents.filter(({ year }) => year > from.year && year <= to.year).flatMap(({ claims }) => claims);
  return most(since.map(({ meaning }) => Math.min(cosine(meaning, from.meaning), cosine(meaning, to.meaning))));
}

function toMeasures({ meaning }: FollowedStatement, { measures }: PlacedProblem): number[] {
  return measures.map((measure) => cosine(measure.meaning, meaning));
}

function most(values: readonly number[]): number {
  return values.reduce((greatest, value) => Math.max(greatest, value), 0);
}
