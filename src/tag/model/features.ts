/** The parts of a problem that the linear model sees, folded and without signs between them. */
export interface ModelText {
  readonly title: string;
  readonly body: string;
}

const SHORTEST_GRAM = 1;
const LONGEST_GRAM = 3;
/** Grams of the title count as often as this, since the title names the fault. */
const TITLE_WEIGHT = 2;

/**
 * Character n-grams of a problem with their weights, scaled to length 1. A gram never spans a sign, so that
 * neighbouring clauses make no words together.
 */
export function featuresOf(text: ModelText): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  addGrams(text.title, TITLE_WEIGHT, counts);
  addGrams(text.body, 1, counts);
  return unitLength(counts);
}

function addGrams(text: string, weight: number, counts: Map<string, number>): void {
  for (const run of text.split(/[^\p{Script=Han}a-z0-9]+/u)) {
    for (let start = 0; start < run.length; start += 1) {
      for (let length = SHORTEST_GRAM; length <= LONGEST_GRAM && start + length <= run.length; length += 1) {
        const gram = run.slice(start, start + length);
        counts.set(gram, (counts.get(gram) ?? 0) + weight);
      }
    }
  }
}

/** Sublinear counts, then Euclidean length 1, so that long problems do not outweigh short ones. */
function unitLength(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const weights = [...counts].map(([gram, count]): [string, number] => [gram, 1 + Math.log(count)]);
  const length = Math.sqrt(weights.reduce((total, [, weight]) => total + weight * weight, 0));
  return new Map(weights.map(([gram, weight]) => [gram, weight / length]));
}
