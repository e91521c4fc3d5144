import type { Role } from './section.ts';
import type { Span } from './span.ts';

/**
 * Whose words stand again: the unit's own from another report, another unit's, or those of a reference document from
 * above. Each is ranked for itself, so that a unit that repeats itself hides no other source.
 */
export const REUSE_SCOPES = ['self', 'other', 'upstream'] as const;
export type ReuseScope = (typeof REUSE_SCOPES)[number];

/** Which of the two was there first, as far as dates or leftovers tell. */
export type ReuseDirection = 'from_source' | 'to_source' | 'undetermined';

/** How sure the direction is: high by years, medium by full dates or leftovers, low where these disagree. */
export type DirectionCertainty = 'high' | 'medium' | 'low' | 'none';

/**
 * How much of the wording of a plan stands in the source, set phrases and common wording discounted. It speaks of
 * words and of nothing else: why they are the same, the program does not know.
 */
export const REUSE_VERDICTS = ['none', 'slight', 'partial', 'substantial', 'nearly_all', 'quotation'] as const;
export type ReuseVerdict = (typeof REUSE_VERDICTS)[number];

export type LeftoverKind = 'unit-name' | 'department' | 'stale-year' | 'outdated-phrase';

/** Words in a plan that fit the source and no longer the plan itself. The span counts in the document's text. */
export interface Leftover extends Span {
  readonly kind: LeftoverKind;
  /** The words as they stand in the document. */
  readonly text: string;
  /** Of an outdated phrase the last year of its use; of a stale year that year; else null. */
  readonly year: number | null;
}

/**
 * What became of a clause: the same but for punctuation; other figures or dates; another name; other words; the same in
 * another order than the passages around it; with no counterpart in the source; of the source, with none here.
 */
export type ClauseEdit = 'same' | 'figures' | 'renamed' | 'edited' | 'moved' | 'added' | 'dropped';

/** A passage of a plan that stands in a source. Both spans give the words back from their documents' texts. */
export interface ReusedPassage extends Span {
  readonly id: string;
  readonly documentId: string;
  readonly sourceDocumentId: string;
  readonly source: Span;
  readonly role: Role;
  /** Letters and numbers of the document's side that stand in the source. */
  readonly characters: number;
  /** Mean similarity of its clauses, 0 to 1; then with set phrases and common wording discounted. */
  readonly similarity: number;
  readonly discountedSimilarity: number;
  /** Verbatim where nothing but figures and names was changed. */
  readonly edit: 'verbatim' | 'edited' | 'reordered';
  /** Of its clauses, in the order of the document; a dropped one follows what it followed. Empty for a quotation. */
  readonly clauseEdits: readonly ClauseEdit[];
  readonly text: string;
  readonly sourceText: string;
}

/** What of one document's plan stands in one source: a row of `plan_reuse.csv`. */
export interface PlanReuse {
  readonly documentId: string;
  readonly unit: string;
  readonly year: number | null;
  readonly sourceDocumentId: string;
  readonly sourcePath: string;
  readonly sourceUnit: string;
  readonly sourceYear: number | null;
  readonly scope: ReuseScope;
  /** From 1, among the sources of the same scope. */
  readonly rank: number;
  readonly direction: ReuseDirection;
  readonly directionCertainty: DirectionCertainty;
  /** Of the plan's letters and numbers, those that stand in the source; 0 to 1. */
  readonly share: number;
  /** The same with set phrases and quotations left out and common wording discounted. */
  readonly discountedShare: number;
  /** In the order of the document. */
  readonly passages: readonly ReusedPassage[];
  readonly longestCharacters: number;
  readonly leftovers: readonly Leftover[];
  readonly verdict: ReuseVerdict;
}
