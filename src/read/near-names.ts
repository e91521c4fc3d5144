const MOST_SUGGESTIONS = 3;

/** The names most like a mistyped one, nearest first: at most a third of the characters differ, or one holds the other. */
export function nearNames(wanted: string, names: readonly string[]): string[] {
  const target = wanted.normalize('NFC').toLowerCase();
  return names
    .map((name) => ({ name, distance: distance(target, name.normalize('NFC').toLowerCase()) }))
    .filter(({ name, distance: steps }) => isNear(target, name.normalize('NFC').toLowerCase(), steps))
    .sort((left, right) => left.distance - right.distance || (left.name < right.name ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ name }) => name);
}

function isNear(target: string, name: string, steps: number): boolean {
  const shorter = Math.min(target.length, name.length);
  if (shorter >= 2 && (name.includes(target) || target.includes(name))) return true;
  return steps <= Math.max(1, Math.floor(Math.max(target.length, name.length) / 3)) && steps < shorter;
}

/** The number of characters to insert, delete or exchange (Levenshtein 1966). */
function distance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const exchange = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(exchange, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}
