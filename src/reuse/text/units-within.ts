import type { Span } from '../../model/span.ts';
import type { Unit } from './unit.ts';

/** The units that lie wholly between two comparable positions. @param units in the order of the text */
export function unitsBetween(units: readonly Unit[], { from, to }: Pick<Unit, 'from' | 'to'>): Unit[] {
  const first = firstAt(units, (unit) => unit.from >= from);
  return units
    .slice(
      first,
      firstAt(units, (unit) => unit.from >= to, first),
    )
    .filter((unit) => unit.to <= to);
}

/** The units that begin in a span of the source. @param units in the order of the text */
export function unitsBeginningIn(units: readonly Unit[], { start, end }: Span): Unit[] {
  const first = firstAt(units, (unit) => unit.start >= start);
  return units.slice(
    first,
    firstAt(units, (unit) => unit.start >= end, first),
  );
}

/** By halving, since a text of a megabyte has thousands of sentences and each asks for its own clauses. */
function firstAt(units: readonly Unit[], isReached: (unit: Unit) => boolean, after = 0): number {
  let [low, high] = [after, units.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isReached(units[middle] as Unit)) high = middle;
    else low = middle + 1;
  }
  return low;
}
