/** A clause of the target that answers one of the source; both by their places in `clauses`. */
export interface ClauseMatch {
  readonly target: number;
  readonly source: number;
  /** Common subsequence ratio of the comparable clauses, 0 to 1. */
  readonly similarity: number;
  /** What the match is worth to an alignment: characters alike beyond one half. */
  readonly gain: number;
  /** Whether one clause stands in the other, which says more: a merged or shortened clause. */
  readonly isPart: boolean;
}
