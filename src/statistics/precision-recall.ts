import { share } from './share.ts';

/** How the findings of one side meet those of the reference. */
export interface MatchCounts {
  /** Found, and in the reference. */
  readonly truePositives: number;
  /** Found, but not in the reference. */
  readonly falsePositives: number;
  /** In the reference, but not found. */
  readonly falseNegatives: number;
}

/** Each 0 to 1, or null where it is undefined. */
export interface PrecisionRecall {
  /** Null where nothing was found. */
  readonly precision: number | null;
  /** Null where the reference holds nothing. */
  readonly recall: number | null;
  /** The harmonic mean of both, 2·TP / (2·TP + FP + FN); null where neither side holds anything. */
  readonly f1: number | null;
}

/** Precision, recall and F1 of C. J. van Rijsbergen, Information Retrieval, second edition, 1979, chapter 7. */
export function precisionRecall(counts: MatchCounts): PrecisionRecall {
  const { truePositives, falsePositives, falseNegatives } = counts;
  return {
    precision: share(truePositives, truePositives + falsePositives),
    recall: share(truePositives, truePositives + falseNegatives),
    f1: share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives),
  };
}
