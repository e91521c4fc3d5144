import type { FlatSpans } from './page-documents.ts';

/** Columns with one value a statement. Where nothing of the text is held, every offset is 0. */
export interface PageStatements {
  /** Index of `STATEMENT_KINDS`. */
  readonly kind: readonly number[];
  /** Index of `PROBLEM_STATUSES`; -1 for kinds other than problem. */
  readonly status: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly titleStart: readonly number[];
  readonly titleEnd: readonly number[];
  /** Of a measure, 0 to 1; null where it was not measured. */
  readonly specificity: readonly (number | null)[];
  readonly manifestations: readonly FlatSpans[];
}

/** Columns with one value a coding, in the order of the statements, the primary one first. */
export interface PageCodings {
  readonly statement: readonly number[];
  /** Index of `PageData.categories`. */
  readonly category: readonly number[];
  readonly score: readonly number[];
  /** Index of `PageData.rules`. */
  readonly rule: readonly number[];
  /** -1 where the model decided without a place, or the place is not held. */
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/** What a document says it does about its problems; rows of `PageStatements`, -1 for none. */
export interface PageAnswers {
  readonly problem: readonly number[];
  readonly measure: readonly number[];
  readonly score: readonly number[];
}

/** Passages that were considered as statements and left, by document. */
export interface PageLeft {
  readonly document: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Index of `reasons`. */
  readonly reason: readonly number[];
  readonly reasons: readonly string[];
}
