import { editDistance } from '../collections/edit-distance.ts';

/** The known key that a mistyped one most likely stands for, or null where none is near. */
export function nearestKey(key: string, known: readonly string[]): string | null {
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(key.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => isNear(distance, key.length, candidate.length))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return ranked[0]?.candidate ?? null;
}

function isNear(distance: number, left: number, right: number): boolean {
  return distance < Math.min(left, right) && distance <= Math.max(1, Math.floor(Math.max(left, right) / 3));
}
