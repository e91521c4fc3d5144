/** The two greatest of some figures, and where the greatest stands. */
interface Peak {
  readonly first: number;
  readonly second: number;
  readonly at: number;
}

/**
 * By how much the figure of a pair is above the greatest of the pairs that share one of its sides, -1 to 1.
 *
 * @param figures of each row and column, 0 to 1
 * @param places of each row; only rows of the same year stand against each other
 */
export function margins(
  figures: readonly (readonly number[])[],
  places: readonly number[],
): (row: number, column: number) => number {
  const ofRows = figures.map((row) => peakOf(row));
  const ofPlaces = new Map([...new Set(places)].map((place) => [place, peaksOfColumns(figures, places, place)]));
  return (row, column) => {
    const beside = othersThan(column, ofRows[row]);
    const above = othersThan(row, ofPlaces.get(places[row] ?? -1)?.[column]);
    return (figures[row]?.[column] ?? 0) - Math.max(beside, above);
  };
}

function peaksOfColumns(figures: readonly (readonly number[])[], places: readonly number[], place: number): Peak[] {
  const width = figures[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) =>
    peakOf(figures.map((row, index) => (places[index] === place ? (row[column] ?? 0) : 0))),
  );
}

function peakOf(figures: readonly number[]): Peak {
  let [first, second, at] = [0, 0, -1];
  figures.forEach((figure, index) => {
    if (figure > first) [first, second, at] = [figure, first, index];
    else if (figure > second) second = figure;
  });
  return { first, second, at };
}

function othersThan(index: number, { first, second, at }: Peak = { first: 0, second: 0, at: -1 }): number {
  return at === index ? second : first;
}
