import type { BootstrapOptions } from './bootstrap-interval.ts';
import { type Estimate, estimate } from './estimate.ts';
import { type MatchCounts, type PrecisionRecall, precisionRecall } from './precision-recall.ts';

/** Precision, recall and F1, each with its bootstrap interval. */
export interface EstimatedScores extends MatchCounts {
  readonly precision: Estimate;
  readonly recall: Estimate;
  readonly f1: Estimate;
}

/** @param documents the counts of each document */
export function estimateScores(documents: readonly MatchCounts[], options: BootstrapOptions): EstimatedScores {
  const score = (name: keyof PrecisionRecall) =>
    estimate(documents, (sample) => precisionRecall(sumCounts(sample))[name], options);
  return { ...sumCounts(documents), precision: score('precision'), recall: score('recall'), f1: score('f1') };
}

/** The counts of several documents or categories together. */
export function sumCounts(counts: Iterable<MatchCounts>): MatchCounts {
  let truePositives = 0;
  let falsePositives = 0;
  let falseNegatives = 0;
  for (const part of counts) {
    truePositives += part.truePositives;
    falsePositives += part.falsePositives;
    falseNegatives += part.falseNegatives;
  }
  return { truePositives, falsePositives, falseNegatives };
}
