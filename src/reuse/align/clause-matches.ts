import type { PreparedText } from '../prepared-text.ts';
import { jaccardOf } from '../similarity/bag-similarity.ts';
import { commonSubsequenceRatio } from '../similarity/common-subsequence.ts';
import type { ClauseMatch } from './clause-match.ts';
import { type DistinctClause, distinctClauses } from './distinct-clauses.ts';
import { nearestPlaces } from './nearest-places.ts';

/** Below this share of common characters two clauses are strangers. */
const LEAST_SIMILARITY = 0.6;
const LEAST_CONTAINMENT = 0.75;
/** Shorter clauses stand in longer ones by chance. */
const SHORTEST_PART = 6;
/** Not worth looking at: 20 % of edits leave 0.3 to 0.5. */
const LEAST_JACCARD = 0.2;

/**
 * Every clause of the target with every clause of the source that it is like, by target, then source. Where a text
 * holds the same clause very often, each meets only the nearest of those that are the same (see `nearestPlaces`).
 */
export function clauseMatches(target: PreparedText, source: PreparedText): ClauseMatch[] {
  const others = distinctClauses(source);
  const found = distinctClauses(target).flatMap(placedMatches(others));
  return found.sort((a, b) => a.target - b.target || a.source - b.source);
}

/** What a clause is like, wherever the two stand. */
type Likeness = Pick<ClauseMatch, 'similarity' | 'gain' | 'isPart'>;

function placedMatches(others: readonly DistinctClause[]): (clause: DistinctClause) => ClauseMatch[] {
  const holders = holdersOf(others.map(({ bigrams }) => bigrams));
  const shared = new Int32Array(others.length);
  return (clause) => {
    const touched = countShared(clause.bigrams, holders, shared);
    const matches = touched.flatMap((place) => {
      const other = others[place];
      const likeness = other === undefined ? null : likenessOf(clause, other, shared[place] ?? 0);
      return likeness === null ? [] : atEveryPlace(clause, other?.places ?? [], likeness);
    });
    for (const other of touched) shared[other] = 0;
    return matches;
  };
}

function likenessOf(clause: DistinctClause, other: DistinctClause, overlap: number): Likeness | null {
  const [size, otherSize] = [clause.bigrams.length, other.bigrams.length];
  const containment = overlap / Math.min(size, otherSize);
  if (jaccardOf(overlap, size, otherSize) < LEAST_JACCARD && containment < LEAST_CONTAINMENT) return null;
  const similarity = commonSubsequenceRatio(clause.text, other.text);
  const shorter = Math.min(clause.text.length, other.text.length);
  const length = clause.text.length + other.text.length;
  const whole = similarity >= LEAST_SIMILARITY ? ((similarity - 0.5) * length) / 2 : 0;
  const mayBePart = shorter >= SHORTEST_PART && containment >= LEAST_CONTAINMENT;
  const part = mayBePart ? (containment - 0.5) * shorter : 0;
  const gain = Math.max(whole, part);
  return gain <= 0 ? null : { similarity, gain, isPart: similarity < LEAST_SIMILARITY };
}

function atEveryPlace(clause: DistinctClause, sources: readonly number[], likeness: Likeness): ClauseMatch[] {
  return clause.places.flatMap((target) =>
    nearestPlaces(sources, target).map((source) => ({ target, source, ...likeness })),
  );
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
