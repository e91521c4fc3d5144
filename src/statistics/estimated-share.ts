import type { BootstrapOptions } from './bootstrap-interval.ts';
import { type Estimate, estimate } from './estimate.ts';
import { share } from './share.ts';

export interface ShareCounts {
  readonly right: number;
  readonly total: number;
}

/** The share of things that are right, with its bootstrap interval. */
export interface EstimatedShare extends ShareCounts, Estimate {}

/** @param documents the counts of each document */
export function estimateShare(documents: readonly ShareCounts[], options: BootstrapOptions): EstimatedShare {
  const statistic = (sample: readonly ShareCounts[]) => share(sumOf(sample, 'right'), sumOf(sample, 'total'));
  return {
    right: sumOf(documents, 'right'),
    total: sumOf(documents, 'total'),
    ...estimate(documents, statistic, options),
  };
}

function sumOf(documents: readonly ShareCounts[], name: keyof ShareCounts): number {
  return documents.reduce((sum, counts) => sum + counts[name], 0);
}
