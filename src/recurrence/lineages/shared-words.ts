import { type BigramBag, bigramsOf, sharedBigrams } from './bigrams.ts';
import type { FollowedStatement, ReadUnit } from './read-unit.ts';

/** So many rare bigrams are all that can be asked of two statements … */
const ENOUGH = 8;
/** … and of two openings, counted on either side. */
const ENOUGH_OF_OPENINGS = 6;

/** How much two problems have in common of the words by which a unit's problems are told apart, 0 to 1. */
export function sharedWords(left: BigramBag, right: BigramBag, { weightOf }: ReadUnit): number {
  return Math.min(1, sumOf(sharedBigrams(left, right), weightOf) / ENOUGH);
}

/** The same of the words of their openings, which name what each is about, that stand anywhere in the other; 0 to 1. */
export function sharedOpening(
  left: Pick<FollowedStatement, 'clauses' | 'bigrams'>,
  right: Pick<FollowedStatement, 'clauses' | 'bigrams'>,
  { weightOf }: ReadUnit,
): number {
  const [first, second] = [left, right].map(({ clauses }) => new Set(bigramsOf(clauses[0] ?? '')));
  const shared = new Set(sharedBigrams(left.bigrams, right.bigrams));
  const told = [...(first ?? []), ...(second ?? [])].filter((bigram) => shared.has(bigram));
  return Math.min(1, sumOf(told, weightOf) / ENOUGH_OF_OPENINGS);
}

function sumOf(bigrams: readonly number[], weightOf: (bigram: number) => number): number {
  return bigrams.reduce((sum, bigram) => sum + weightOf(bigram), 0);
}
