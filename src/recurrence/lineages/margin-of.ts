/**
 * By how much the figure of a pair is above the greatest of the pairs that share one of its sides, -1 to 1.
 *
 * @param figures of each row and column, 0 to 1
 * @param places of each row; only rows of the same year stand against each other
 */
export function marginOf(
  figures: readonly (readonly number[])[],
  places: readonly number[],
  row: number,
  column: number,
): number {
  let greatest = 0;
  figures[row]?.forEach((figure, other) => {
    if (other !== column && figure > greatest) greatest = figure;
  });
  figures.forEach((others, other) => {
    const figure = others[column] ?? 0;
    if (other !== row && places[other] === places[row] && figure > greatest) greatest = figure;
  });
  return (figures[row]?.[column] ?? 0) - greatest;
}
