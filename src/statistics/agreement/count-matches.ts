import type { MatchCounts } from '../precision-recall.ts';
import type { Matching } from './match-by-place.ts';

/** How many labels were found, findings are extra, and labels were missed. */
export function countMatches<Label, Finding>({ matched, missed, extra }: Matching<Label, Finding>): MatchCounts {
  return { truePositives: matched.length, falsePositives: extra.length, falseNegatives: missed.length };
}
