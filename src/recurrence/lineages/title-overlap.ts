import { bigramsOf } from './bigrams.ts';
import type { FollowedStatement } from './read-unit.ts';

/** How much of the shorter of two openings stands in the other, 0 to 1, in bigrams. */
export function titleOverlap(left: FollowedStatement, right: FollowedStatement): number {
  const [first, second] = [new Set(bigramsOf(left.clauses[0] ?? '')), new Set(bigramsOf(right.clauses[0] ?? ''))];
  const smaller = Math.min(first.size, second.size);
  return smaller === 0 ? 0 : [...first].filter((bigram) => second.has(bigram)).length / smaller;
}
