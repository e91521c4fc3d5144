import { editDistance } from '../collections/edit-distance.ts';

const MOST_SUGGESTIONS = 3;

/** The names most like a mistyped one, nearest first: at most a third of the characters differ, or one holds the other. */
export function nearNames(wanted: string, names: readonly string[]): string[] {
  const target = wanted.normalize('NFC').toLowerCase();
  return names
    .map((name) => ({ name, distance: editDistance(target, name.normalize('NFC').toLowerCase()) }))
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
