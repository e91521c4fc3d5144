import type { DirectionCertainty, LeftoverKind, ReuseDirection, ReuseScope, ReuseVerdict } from './plan-reuse.ts';

export interface PagePassage {
  readonly start: number;
  readonly end: number;
  /** Both 0 where the source is no document of the page. */
  readonly sourceStart: number;
  readonly sourceEnd: number;
  /** Words of a source that is no document of the page; else empty. */
  readonly sourceText: string;
  readonly similarity: number;
  readonly edit: 'verbatim' | 'edited' | 'reordered';
}

export interface PageLeftover {
  readonly start: number;
  readonly end: number;
  readonly kind: LeftoverKind;
  readonly year: number | null;
}

/** What of one document's plan stands in one source; see `PlanReuse`. */
export interface PageReuse {
  readonly document: number;
  /** Row of `PageDocuments`; -1 where the source is none of them. */
  readonly source: number;
  readonly sourcePath: string;
  readonly sourceUnit: string;
  readonly sourceYear: number | null;
  readonly scope: ReuseScope;
  readonly direction: ReuseDirection;
  readonly certainty: DirectionCertainty;
  readonly share: number;
  readonly discountedShare: number;
  readonly longest: number;
  readonly verdict: ReuseVerdict;
  readonly passages: readonly PagePassage[];
  readonly leftovers: readonly PageLeftover[];
}
