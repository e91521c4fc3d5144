import { jaccardOf } from '../similarity/bag-similarity.ts';
import { bigramSet } from '../similarity/shingles.ts';
import type { JoinOptions } from './join-options.ts';
import { NumberTable } from './number-table.ts';
import type { SimilarPairs } from './similar-pairs.ts';

/** How many pairs a join should have found on a sample, and how many of them it did. */
export interface MeasuredRecall {
  readonly sampled: number;
  readonly expected: number;
  readonly found: number;
}

/**
 * Compares a sample of texts with every text by counting, with none of the join's filters and nothing of its code,
 * and looks the pairs up in the join's result.
 *
 * @param texts those that were joined
 * @param sample distinct places in `texts`
 */
export function measureRecall(
  texts: readonly string[],
  pairs: SimilarPairs,
  { threshold, accepts }: JoinOptions,
  sample: readonly number[],
): MeasuredRecall {
  const known = pairKeys(pairs, new Set(sample), texts.length);
  const expected = new Set<number>();
  forEachSimilarity(texts, sample, (sampled, text, similarity) => {
    const [left, right] = sampled < text ? [sampled, text] : [text, sampled];
    const isWanted = left !== right && similarity >= threshold && (accepts === undefined || accepts(left, right));
    if (isWanted) expected.add(left * texts.length + right);
  });
  return {
    sampled: sample.length,
    expected: expected.size,
    found: [...expected].filter((key) => known.has(key)).length,
  };
}

function pairKeys(pairs: SimilarPairs, sample: ReadonlySet<number>, count: number): ReadonlySet<number> {
  const keys = new Set<number>();
  for (let pair = 0; pair < pairs.count; pair += 1) {
    const [left, right] = [pairs.left[pair] ?? 0, pairs.right[pair] ?? 0];
    if (sample.has(left) || sample.has(right)) keys.add(left * count + right);
  }
  return keys;
}

/** Bag similarity of each sampled text with each text: bigrams of the sample are listed, those of the texts counted. */
function forEachSimilarity(
  texts: readonly string[],
  sample: readonly number[],
  visit: (sampled: number, text: number, similarity: number) => void,
): void {
  const bags = sample.map((place) => bigramSet(texts[place] ?? ''));
  const { table, holders } = holdersOf(bags);
  const shared = new Int32Array(sample.length);
  texts.forEach((text, index) => {
    const bag = bigramSet(text);
    shared.fill(0);
    for (const code of bag) {
      const token = table.find(code);
      if (token >= 0) for (const place of holders[token] ?? []) shared[place] = (shared[place] ?? 0) + 1;
    }
    sample.forEach((sampled, place) => {
      const overlap = shared[place] ?? 0;
      if (overlap > 0) visit(sampled, index, jaccardOf(overlap, bags[place]?.length ?? 0, bag.length));
    });
  });
}

function holdersOf(bags: readonly Float64Array[]): { readonly table: NumberTable; readonly holders: number[][] } {
  const table = new NumberTable();
  const holders: number[][] = [];
  bags.forEach((bag, place) => {
    for (const code of bag) {
      const token = table.add(code);
      if (token === holders.length) holders.push([]);
      holders[token]?.push(place);
    }
  });
  return { table, holders };
}
