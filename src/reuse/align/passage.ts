import type { Span } from '../../model/span.ts';
import type { ClauseMatch } from './clause-match.ts';

/** A run of clauses of the target that stands in the source; both spans count in the source texts of their documents. */
export interface Passage {
  readonly target: Span;
  readonly source: Span;
  /** In the order of the target. */
  readonly matches: readonly ClauseMatch[];
  /** Comparable characters of the target that stand in the source … */
  readonly characters: number;
  /** … and what they weigh: set phrases, quotations and common wording discounted. */
  readonly weight: number;
  /** Mean similarity of the matched clauses, by length. */
  readonly similarity: number;
  /** `similarity` times the share of weight in the characters. */
  readonly discountedSimilarity: number;
  /** Whether it stands in another order than the passages around it. */
  readonly isMoved: boolean;
  /** Verbatim where nothing but figures and names was changed. */
  readonly edit: 'verbatim' | 'edited' | 'reordered';
}
