import { jaccardOf } from '../similarity/bag-similarity.ts';
import { checkThreshold, type JoinOptions } from './join-options.ts';
import { bandKeys, MANY_BANDS } from './min-hash.ts';
import { recordOverlap } from './record-overlap.ts';
import { PairCollector, type SimilarPairs } from './similar-pairs.ts';
import { neededOverlap } from './size-bounds.ts';
import { type TokenRecords, tokenRecords } from './token-records.ts';

/** Band keys are cut to 28 bits to be sorted together with 25 bits of record number. */
const MOST_RECORDS = 2 ** 25;

/**
 * Pairs of texts whose bigram bags reach the threshold, nearly all of them: candidates by MinHash, each verified
 * exactly. For collections too large for `joinExactly`. The usual bands (14 × 8, 24 × 10) miss half of all pairs of
 * clauses at J ≥ 0.6; 32 × 4 finds 99.8 %.
 *
 * A. Broder, On the resemblance and containment of documents, SEQUENCES, 1997.
 *
 * @throws RangeError where the threshold is impossible or the texts are more than 33 million
 */
export function joinByHash(texts: readonly string[], options: JoinOptions): SimilarPairs {
  checkThreshold(options);
  const all = tokenRecords(texts);
  if (all.textOf.length > MOST_RECORDS) {
    throw new RangeError(`expected at most ${MOST_RECORDS} texts, got ${all.textOf.length}`);
  }
  const keys = bandKeys(all, MANY_BANDS);
  const pairs = new PairCollector();
  for (let band = 0; band < MANY_BANDS.bands; band += 1) {
    forEachMeeting(keys, all.textOf.length, band, (record, other) => verify(all, options, record, other, pairs));
  }
  return pairs.finish();
}

/** Calls `visit` for each pair that meets in this band and in none before. */
function forEachMeeting(
  keys: Uint32Array,
  count: number,
  band: number,
  visit: (record: number, other: number) => void,
): void {
  const sorted = Float64Array.from({ length: count }, (_, record) => bucketOf(keys, count, band, record)).sort();
  for (let first = 0; first < count; first += 1) {
    const bucket = Math.floor((sorted[first] ?? 0) / MOST_RECORDS);
    for (let next = first + 1; next < count; next += 1) {
      if (Math.floor((sorted[next] ?? 0) / MOST_RECORDS) !== bucket) break;
      const record = (sorted[first] ?? 0) % MOST_RECORDS;
      const other = (sorted[next] ?? 0) % MOST_RECORDS;
      if (firstMeeting(keys, count, record, other) === band) visit(record, other);
    }
  }
}

function bucketOf(keys: Uint32Array, count: number, band: number, record: number): number {
  return ((keys[band * count + record] ?? 0) >>> 4) * MOST_RECORDS + record;
}

function firstMeeting(keys: Uint32Array, count: number, record: number, other: number): number {
  let band = 0;
  while (band * count < keys.length && keys[band * count + record] !== keys[band * count + other]) band += 1;
  return band;
}

function verify(all: TokenRecords, options: JoinOptions, record: number, other: number, pairs: PairCollector): void {
  const size = (all.starts[record + 1] ?? 0) - (all.starts[record] ?? 0);
  const otherSize = (all.starts[other + 1] ?? 0) - (all.starts[other] ?? 0);
  const overlap = recordOverlap(all, record, other, neededOverlap(size, otherSize, options.threshold));
  const similarity = jaccardOf(overlap, size, otherSize);
  if (similarity < options.threshold) return;
  const [text, otherText] = [all.textOf[record] ?? 0, all.textOf[other] ?? 0];
  const [left, right] = text < otherText ? [text, otherText] : [otherText, text];
  if (options.accepts === undefined || options.accepts(left, right)) pairs.add(left, right, similarity);
}
