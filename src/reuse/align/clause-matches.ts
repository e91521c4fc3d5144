import type { PreparedText } from '../prepared-text.ts';
import { jaccardOf } from '../similarity/bag-similarity.ts';
import { commonSubsequenceRatio } from '../similarity/common-subsequence.ts';
import type { ClauseMatch } from './clause-match.ts';

/** Below this share of common characters two clauses are strangers. */
const LEAST_SIMILARITY = 0.6;
const LEAST_CONTAINMENT = 0.75;
/** Shorter clauses stand in longer ones by chance. */
const SHORTEST_PART = 6;
/** Not worth looking at: 20 % of edits leave 0.3 to 0.5. */
const LEAST_JACCARD = 0.2;

/** Every clause of the target with every clause of the source that it is like, by target, then source. */
export function clauseMatches(target: PreparedText, source: PreparedText): ClauseMatch[] {
  const holders = holdersOf(source.clauseBigrams);
  const shared = new Int32Array(source.clauses.length);
  return target.clauses.flatMap((clause, place) => {
    const bag = target.clauseBigrams[place] ?? NO_BIGRAMS;
    const touched = countShared(bag, holders, shared).sort((a, b) => a - b);
    const matches = touched.flatMap((other) => {
      const [size, otherSize] = [bag.length, source.clauseBigrams[other]?.length ?? 0];
      const overlap = shared[other] ?? 0;
      const containment = overlap / Math.min(size, otherSize);
      if (jaccardOf(overlap, size, otherSize) < LEAST_JACCARD && containment < LEAST_CONTAINMENT) return [];
      return matchOf(place, other, clause.text, source.clauses[other]?.text ?? '', containment) ?? [];
    });
    for (const other of touched) shared[other] = 0;
    return matches;
  });
}

const NO_BIGRAMS = new Float64Array(0);

function matchOf(target: number, source: number, left: string, right: string, containment: number): ClauseMatch | null {
  const similarity = commonSubsequenceRatio(left, right);
  const shorter = Math.min(left.length, right.length);
  const whole = similarity >= LEAST_SIMILARITY ? ((similarity - 0.5) * (left.length + right.length)) / 2 : 0;
  const mayBePart = shorter >= SHORTEST_PART && containment >= LEAST_CONTAINMENT;
  const part = mayBePart ? (containment - 0.5) * shorter : 0;
  const gain = Math.max(whole, part);
  return gain <= 0 ? null : { target, source, similarity, gain, isPart: similarity < LEAST_SIMILARITY };
}

function holdersOf(bags: readonly Float64Array[]): Map<number, number[]> {
  const holders = new Map<number, number[]>();
  bags.forEach((bag, place) => {
    for (const code of bag) {
      const known = holders.get(code);
      if (known === undefined) holders.set(code, [place]);
      else known.push(place);
    }
  });
  return holders;
}

function countShared(bag: Float64Array, holders: Map<number, number[]>, shared: Int32Array): number[] {
  const touched: number[] = [];
  for (const code of bag) {
    for (const other of holders.get(code) ?? []) {
      if (shared[other] === 0) touched.push(other);
      shared[other] = (shared[other] ?? 0) + 1;
    }
  }
  return touched;
}
