/** No report says a clause so often; a file that holds one report over and over does. */
const MOST_PLACES = 64;

/**
 * Of the places of a clause that a text repeats, those nearest to a place in the other text, so that what runs side by
 * side is still met and the work grows no longer with the square of the repetitions.
 *
 * @param places ascending
 */
export function nearestPlaces(places: readonly number[], to: number): readonly number[] {
  if (places.length <= MOST_PLACES) return places;
  let start = 0;
  let end = places.length;
  while (end - start > MOST_PLACES) {
    const isLastNearer = Math.abs((places[end - 1] ?? 0) - to) < Math.abs((places[start] ?? 0) - to);
    if (isLastNearer) start += 1;
    else end -= 1;
  }
  return places.slice(start, end);
}
