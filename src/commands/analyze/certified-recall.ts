import type { Diagnostic } from '../../model/diagnostic.ts';
import type { MeasuredRecall } from '../../reuse/join/measure-recall.ts';
import { wilsonInterval } from '../../statistics/wilson-interval.ts';

/** A run whose recall is below this says so. */
const LEAST_RECALL = 0.98;

/** How much the joins of sentences and clauses found of what a count by brute force finds, with its 95 % Wilson interval. */
export interface CertifiedRecall extends MeasuredRecall {
  /** Null where the sample held no pair to be found. */
  readonly recall: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export function certifiedRecall(measured: MeasuredRecall): CertifiedRecall {
  const { expected, found } = measured;
  const interval = wilsonInterval(found, expected);
  return {
    ...measured,
    recall: expected === 0 ? null : found / expected,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  };
}

export function recallDiagnostics({ recall, expected, found }: CertifiedRecall): Diagnostic[] {
  if (recall === null || recall >= LEAST_RECALL) return [];
  const message = `the joins of sentences and clauses found ${found} of ${expected} like pairs of a sample; families of wording may be missing`;
  return [{ path: '', severity: 'warning', code: 'reuse.low-recall', message }];
}
