export type EvidenceKind = 'term' | 'rule' | 'topic' | 'domain-topic';

/** Words that speak for a category, or only for a domain, wherever they stand. */
export interface Wording {
  readonly kind: EvidenceKind;
  /** Code of the category, or of the domain for a `domain-topic`. */
  readonly code: string;
  /** `term:<pattern>`, `topic:<pattern>` or the id of a rule. */
  readonly ruleId: string;
}

/** Words found in a clause; offsets are those of the clause. */
export interface ClauseHit extends Wording {
  readonly start: number;
  readonly end: number;
}

/** Words found in a statement; offsets are those of the statement's shadow. */
export interface TaxonomyHit extends ClauseHit {
  /** Index of the clause in which they begin. */
  readonly clause: number;
}
