import type { BigramBag } from './bigrams.ts';

/**
 * How much a bigram tells of which problem of a unit is meant, 0 to 1: little where, in any one of the unit's texts, many
 * problems have it. Inverse document frequency beside the most there is, so that long lists and short ones compare. Counted within each text and not over all, so that a problem that comes back every year keeps its words.
 *
 * @param texts for each text of the unit the bags of its problems
 */
export function bigramWeights(texts: readonly (readonly BigramBag[])[]): (bigram: number) => number {
  const shares = new Map<number, number>();
  for (const bags of texts) {
    for (const [bigram, count] of problemsWith(bags)) {
      const share = (count - 0.5) / bags.length;
      if (share > (shares.get(bigram) ?? 0)) shares.set(bigram, share);
    }
  }
  const unseen = 0.5 / Math.max(1, ...texts.map((bags) => bags.length));
  return (bigram) => Math.log(shares.get(bigram) ?? unseen) / Math.log(unseen);
}

function problemsWith(bags: readonly BigramBag[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const bag of bags) for (const bigram of bag.keys()) counts.set(bigram, (counts.get(bigram) ?? 0) + 1);
  return counts;
}
