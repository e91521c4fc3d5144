import { firstAt } from '../../collections/first-at.ts';
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
