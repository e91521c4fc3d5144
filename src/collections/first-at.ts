/**
 * The place of the first of some things in order that has been reached; their number where none has. By halving, since a
 * text of a megabyte has thousands of sentences and each asks for its own clauses.
 *
 * @param isReached false for all before that place, true from it on
 */
export function firstAt<Thing>(things: readonly Thing[], isReached: (thing: Thing) => boolean, after = 0): number {
  let [low, high] = [after, things.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isReached(things[middle] as Thing)) high = middle;
    else low = middle + 1;
  }
  return low;
}
