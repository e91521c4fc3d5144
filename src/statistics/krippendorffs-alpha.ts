/**
 * Agreement of any number of coders on nominal values, missing ones allowed: 1 is full agreement, 0 is chance,
 * below 0 is worse than chance. Units with fewer than two values say nothing and are left out. Null where it is
 * undefined: without such a unit, or where only one value was ever given.
 *
 * K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, sections A to C.
 *
 * @param units for each unit the values that the coders gave it, in any order; null where a coder gave none
 */
export function krippendorffsAlpha<Value extends string | number>(
  units: readonly (readonly (Value | null)[])[],
): number | null {
  const totals = new Map<Value, number>();
  let pairable = 0;
  let observed = 0;
  for (const unit of units) {
    const counts = countValues(unit);
    const size = sum(counts.values());
    if (size < 2) continue;
    pairable += size;
    observed += differingPairs(counts.values(), size) / (size - 1);
    for (const [value, count] of counts) totals.set(value, (totals.get(value) ?? 0) + count);
  }
  const expected = differingPairs(totals.values(), pairable);
  return expected === 0 ? null : 1 - ((pairable - 1) * observed) / expected;
}

function countValues<Value>(unit: readonly (Value | null)[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of unit) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Ordered pairs of unlike values among `size` values. */
function differingPairs(counts: Iterable<number>, size: number): number {
  let pairs = 0;
  for (const count of counts) pairs += count * (size - count);
  return pairs;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
