/**
 * So many pairs of problems and measures of one document are compared, about 630 of each: two thousand times those of a
 * long report of a year. What has more holds the reports of many years or units, or a text over and over.
 */
const MOST_PAIRS = 400_000;

/** Whether a document states so much that not every problem is compared with every measure. */
export function hasTooManyPairs(problems: number, measures: number): boolean {
  return problems * measures > MOST_PAIRS;
}

/**
 * Into how many parts the places of a document are cut so that problems are compared only with those at like places: 1
 * but for files that state thousands.
 */
export function comparedParts(earlier: number, later: number): number {
  return Math.max(1, Math.ceil((earlier * later) / MOST_PAIRS));
}

/** With how many measures each of so many problems is compared then. */
export function comparedMeasures(problems: number): number {
  return Math.max(1, Math.floor(MOST_PAIRS / problems));
}
