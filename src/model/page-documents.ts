/**
 * How much of a document's text the page holds: nothing but what was counted; the statements and passages that
 * findings show; all of it.
 */
export const HOLDINGS = ['counts', 'pieces', 'whole'] as const;
export type Holding = (typeof HOLDINGS)[number];

/** Spans one after the other: start, end, start, end … */
export type FlatSpans = readonly number[];

/** Columns with one value a document. */
export interface PageDocuments {
  readonly id: readonly string[];
  readonly path: readonly string[];
  /** Index of `PageData.units`. */
  readonly unit: readonly number[];
  readonly year: readonly (number | null)[];
  /** Index of `PageData.types`. */
  readonly type: readonly number[];
  readonly title: readonly string[];
  /** Of the whole text, in UTF-16 code units. */
  readonly characters: readonly number[];
  /** 0 to 1; null where it was not measured. */
  readonly boilerplate: readonly (number | null)[];
  readonly specificity: readonly (number | null)[];
  /** Index of `HOLDINGS`. */
  readonly holding: readonly number[];
  /** What is held. Every offset of the page's data counts in it. */
  readonly text: readonly string[];
  readonly setPhrases: readonly FlatSpans[];
  /** How many rows of `sections` and of `statements` are its own; they stand in the documents' order. */
  readonly sections: readonly number[];
  readonly statements: readonly number[];
}

/** Columns with one value a section; only documents that are held whole have sections. */
export interface PageSections {
  readonly level: readonly number[];
  /** Index of `ROLES`. */
  readonly role: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** End of number and heading; equal to `start` for a section without either. */
  readonly headingEnd: readonly number[];
  /** Index of `PageData.roleSources`. */
  readonly source: readonly number[];
}
