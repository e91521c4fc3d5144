import { joinExactly } from './exact-join.ts';
import type { JoinOptions } from './join-options.ts';
import { joinByHash } from './lsh-join.ts';
import type { SimilarPairs } from './similar-pairs.ts';

/** Up to here the exact join is faster than MinHash, and misses nothing. */
const EXACT_LIMIT = 5_000_000;

/**
 * Joins a collection exactly, or above `exactLimit` texts by hashing.
 *
 * @throws RangeError where the threshold is impossible
 */
export function joinTexts(texts: readonly string[], options: JoinOptions, exactLimit = EXACT_LIMIT): SimilarPairs {
  return texts.length <= exactLimit ? joinExactly(texts, options) : joinByHash(texts, options);
}
