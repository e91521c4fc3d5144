import { jaccardOf } from '../similarity/bag-similarity.ts';
import { CandidateSearch } from './candidate-search.ts';
import { checkThreshold, type JoinOptions } from './join-options.ts';
import { enter, type PrefixIndex, prefixIndex } from './prefix-index.ts';
import { recordOverlap } from './record-overlap.ts';
import { PairCollector, type SimilarPairs } from './similar-pairs.ts';
import { type TokenRecords, tokenRecords } from './token-records.ts';

/**
 * Every pair of texts whose bigram bags reach the threshold, `left < right`; misses none. Give distinct texts (see
 * `distinctTexts`): equal ones make pairs like any others, and many of them make very many.
 *
 * C. Xiao, W. Wang, X. Lin, J. X. Yu, G. Wang, Efficient similarity joins for near-duplicate detection (PPJoin),
 * ACM Transactions on Database Systems 36, 2011.
 *
 * @param texts comparable
 * @throws RangeError where the threshold is impossible
 */
export function joinExactly(texts: readonly string[], options: JoinOptions): SimilarPairs {
  checkThreshold(options);
  const all = tokenRecords(texts);
  const index = prefixIndex(all, options.threshold, () => true);
  return join(
    all,
    options,
    () => [index, index],
    (a, b) => (a < b ? [a, b] : [b, a]),
  );
}

/**
 * Every pair of a text of `fresh` (left) and one of `corpus` (right) whose bigram bags reach the threshold.
 *
 * @throws RangeError where the threshold is impossible
 */
export function joinAcross(fresh: readonly string[], corpus: readonly string[], options: JoinOptions): SimilarPairs {
  checkThreshold(options);
  const all = tokenRecords([...fresh, ...corpus]);
  const isFresh = (record: number) => (all.textOf[record] ?? 0) < fresh.length;
  const freshIndex = prefixIndex(all, options.threshold, isFresh);
  const corpusIndex = prefixIndex(all, options.threshold, (record) => !isFresh(record));
  return join(
    all,
    options,
    (record) => (isFresh(record) ? [corpusIndex, freshIndex] : [freshIndex, corpusIndex]),
    (a, b) => [Math.min(a, b), Math.max(a, b) - fresh.length],
  );
}

/** Records come by size, so that each asks only for partners no greater than itself, then can be asked for. */
function join(
  all: TokenRecords,
  { threshold, accepts }: JoinOptions,
  indexesOf: (record: number) => readonly [asked: PrefixIndex, entered: PrefixIndex],
  pairOf: (text: number, other: number) => readonly [left: number, right: number],
): SimilarPairs {
  const search = new CandidateSearch(all, threshold);
  const pairs = new PairCollector();
  const sizeOf = (record: number) => (all.starts[record + 1] ?? 0) - (all.starts[record] ?? 0);
  for (let record = 0; record < all.textOf.length; record += 1) {
    const [asked, entered] = indexesOf(record);
    search.forEach(record, asked, (other, needed) => {
      const overlap = recordOverlap(all, record, other, needed);
      if (overlap === 0) return;
      const [left, right] = pairOf(all.textOf[record] ?? 0, all.textOf[other] ?? 0);
      const similarity = jaccardOf(overlap, sizeOf(record), sizeOf(other));
      if (similarity >= threshold && (accepts === undefined || accepts(left, right)))
        pairs.add(left, right, similarity);
    });
    enter(entered, all, record, threshold);
  }
  return pairs.finish();
}
