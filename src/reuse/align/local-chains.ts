import TinyQueue from 'tinyqueue';
import type { ClauseMatch } from './clause-match.ts';
import { type Run, UnchainedMatches } from './unchained-matches.ts';

/**
 * Runs of matches that go forward in both texts, the best first: local alignment over clauses, repeated on what the
 * runs before have left over, so that reordered passages are found each for itself.
 *
 * T. F. Smith, M. S. Waterman, Identification of common molecular subsequences, Journal of Molecular Biology 147, 1981;
 * repeated as in M. S. Waterman, M. Eggert, ibid. 197, 1987. Only matches are visited, not the whole matrix, and what a
 * run took matches from is aligned again only once it could be the best.
 *
 * @param matches by target, then source
 */
export function localChains(matches: readonly ClauseMatch[]): ClauseMatch[][] {
  const unchained = new UnchainedMatches(matches);
  const runs = unchained.groups().flatMap((group) => unchained.bestRun(group) ?? []);
  const queue = new TinyQueue(runs, bestFirst);
  const chains: ClauseMatch[][] = [];
  for (let run = queue.pop(); run !== undefined; run = queue.pop()) {
    if (unchained.isWhole(run.group)) chains.push(unchained.take(run));
    const next = unchained.bestRun(run.group);
    if (next !== null) queue.push(next);
  }
  return chains;
}

/** Of runs of equal worth, the one that ends first. */
function bestFirst(one: Run, other: Run): number {
  return other.gain - one.gain || (one.places.at(-1) ?? 0) - (other.places.at(-1) ?? 0);
}
