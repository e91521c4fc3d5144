/**
 * Agreement of two coders on nominal values beyond what their own habits would give by chance: 1 is full agreement,
 * 0 is chance, below 0 is worse than chance. Null where it is undefined: without a unit, or where both coders
 * gave one and the same value throughout, so that chance alone already agrees everywhere.
 *
 * J. Cohen, A Coefficient of Agreement for Nominal Scales, Educational and Psychological Measurement 20, 1960.
 *
 * @param units what the first and the second coder gave to each unit
 */
export function cohensKappa<Value>(units: readonly (readonly [Value, Value])[]): number | null {
  if (units.length === 0) return null;
  const observed = units.filter(([first, second]) => first === second).length;
  const chance = chanceMatches(units);
  // In whole numbers, so that the test for "chance agrees everywhere" is exact.
  const total = units.length * units.length;
  return chance === total ? null : (observed * units.length - chance) / (total - chance);
}

/** The expected number of agreements, times the number of units. */
function chanceMatches<Value>(units: readonly (readonly [Value, Value])[]): number {
  const first = countValues(units.map(([value]) => value));
  const second = countValues(units.map(([, value]) => value));
  let sum = 0;
  for (const [value, count] of first) sum += count * (second.get(value) ?? 0);
  return sum;
}

function countValues<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
