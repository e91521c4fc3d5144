import type { ClauseHit } from './taxonomy-hit.ts';

/**
 * The hits that no longer one of another category covers: “组织生活走过场” says nothing of “走过场” as a style of
 * work. What only stands in the gap of a longer pattern, or inside a rule's reach, keeps its say.
 *
 * @param solid the hits without gaps, which alone cover others
 */
export function uncoveredHits(hits: readonly ClauseHit[], solid: readonly ClauseHit[]): ClauseHit[] {
  return hits.filter((hit) => !solid.some((longer) => covers(longer, hit)));
}

function covers(longer: ClauseHit, hit: ClauseHit): boolean {
  if (longer.start > hit.start || longer.end < hit.end) return false;
  if (longer.code === hit.code || longer.kind === 'domain-topic') return false;
  return longer.end - longer.start > hit.end - hit.start;
}
