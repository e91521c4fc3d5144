import { isProtectedRun } from '../formula/protection.ts';
import { bagContainment, bagJaccard } from '../similarity/bag-similarity.ts';
import { longestCommonRun } from '../similarity/common-run.ts';
import { commonSubsequenceRatio } from '../similarity/common-subsequence.ts';
import { sharedWeight } from '../similarity/weighted-bag.ts';
import type { Fingerprint } from './fingerprint.ts';

/** What two units have in common. All but `sharedInformation` are shares from 0 to 1. */
export interface Comparison {
  /** Bag Jaccard similarity of bigrams and of 3-grams, figures and names masked. */
  readonly bigramJaccard: number;
  readonly trigramJaccard: number;
  /** Twice the longest common subsequence over both lengths. */
  readonly subsequenceRatio: number;
  /** How much of the smaller bag of bigrams stands in the greater. */
  readonly containment: number;
  /** Weight of the 4-grams they share, in nats, set phrases and common wording discounted. */
  readonly sharedInformation: number;
  /** Weighted Jaccard similarity of 4-grams (Ružička): shared over united weight. */
  readonly weightedJaccard: number;
  /** `weightedJaccard` × min(1, `sharedInformation` / 60 nats): tells copies from chance meetings of formulae. */
  readonly score: number;
  /** Whether they are alike enough to be looked at: see `isAlike`. */
  readonly isAccepted: boolean;
}

/** Nats from which on a meeting is no chance: some sixteen characters in a row that nobody else writes. */
const FULL_INFORMATION = 60;

/** Compares two units; symmetric. */
export function compareUnits(left: Fingerprint, right: Fingerprint): Comparison {
  const [leftBag, rightBag] = isProtectedPair(left, right)
    ? [left.protected, right.protected]
    : [left.weighted, right.weighted];
  const sharedInformation = sharedWeight(leftBag, rightBag);
  const united = leftBag.total + rightBag.total - sharedInformation;
  const weightedJaccard = sharedInformation === 0 ? 0 : sharedInformation / united;
  const raw = {
    bigramJaccard: bagJaccard(left.bigrams, right.bigrams),
    trigramJaccard: bagJaccard(left.trigrams, right.trigrams),
    subsequenceRatio: commonSubsequenceRatio(left.text, right.text),
    containment: bagContainment(left.bigrams, right.bigrams),
    sharedInformation,
  };
  const score = weightedJaccard * Math.min(1, sharedInformation / FULL_INFORMATION);
  return { ...raw, weightedJaccard, score, isAccepted: isAlike(raw) };
}

/** Half of the wording, in pairs of characters … */
const ALIKE_BIGRAMS = 0.5;
/** … or what was changed here and there, so that few bigrams are whole … */
const ALIKE_SUBSEQUENCE = 0.75;
/** … or one that stands in a longer other; 30 nats are some ten characters that nobody else writes. */
const ALIKE_CONTAINMENT = 0.7;
const CONTAINED_INFORMATION = 30;

/** The bar of verification. It lets too much through rather than too little: grades tell what is sure. */
function isAlike(
  raw: Pick<Comparison, 'bigramJaccard' | 'subsequenceRatio' | 'containment' | 'sharedInformation'>,
): boolean {
  return (
    raw.bigramJaccard >= ALIKE_BIGRAMS ||
    raw.subsequenceRatio >= ALIKE_SUBSEQUENCE ||
    (raw.containment >= ALIKE_CONTAINMENT && raw.sharedInformation >= CONTAINED_INFORMATION)
  );
}

/** Only what is common can be discounted; the run is not looked for where nothing is. */
function isProtectedPair(left: Fingerprint, right: Fingerprint): boolean {
  if (left.weighted.total === left.protected.total && right.weighted.total === right.protected.total) return false;
  // Of several longest runs the first is taken: always in the same text, or the comparison would not be symmetric.
  const [first, second] = left.text <= right.text ? [left, right] : [right, left];
  const run = longestCommonRun(first.text, second.text);
  return protects(first, run.left, run.length) || protects(second, run.right, run.length);
}

function protects({ lexical, clauses }: Fingerprint, from: number, length: number): boolean {
  const run = { from, to: from + length };
  return isProtectedRun(
    lexical,
    run,
    clauses.filter((clause) => clause.from >= run.from && clause.to <= run.to),
  );
}
