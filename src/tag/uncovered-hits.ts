import { firstAt } from '../collections/first-at.ts';
import type { ClauseHit } from './taxonomy-hit.ts';

/**
 * The hits that no longer one of another category covers: “组织生活走过场” says nothing of “走过场” as a style of
 * work. What only stands in the gap of a longer pattern, or inside a rule's reach, keeps its say.
 *
 * @param solid the hits without gaps, which alone cover others; in order of their starts
 */
export function uncoveredHits(hits: readonly ClauseHit[], solid: readonly ClauseHit[]): ClauseHit[] {
  const longest = solid.reduce((length, hit) => Math.max(length, hit.end - hit.start), 0);
  return hits.filter((hit) => !isCovered(hit, solid, longest));
}

/** Only hits that begin less than the length of the longest one in front can cover it. */
function isCovered(hit: ClauseHit, solid: readonly ClauseHit[], longest: number): boolean {
  for (let index = firstAt(solid, ({ start }) => start >= hit.end - longest); index < solid.length; index += 1) {
    const longer = solid[index] as ClauseHit;
    if (longer.start > hit.start) return false;
    if (covers(longer, hit)) return true;
  }
  return false;
}

function covers(longer: ClauseHit, hit: ClauseHit): boolean {
  if (longer.end < hit.end || longer.code === hit.code || longer.kind === 'domain-topic') return false;
  return longer.end - longer.start > hit.end - hit.start;
}
