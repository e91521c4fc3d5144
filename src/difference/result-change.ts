import type { Span } from '../model/span.ts';
import type { StatementKind } from '../model/statement.ts';

export const RESULT_CHANGES = [
  'primary',
  'gained',
  'lost',
  'kind',
  'status',
  'also',
  'extent',
  'role',
  'specificity',
  'document',
  'words',
] as const;
/**
 * What is different: the primary category of a problem, its other ones (`also`), a statement, its kind, status or
 * extent, the role of a section, how specific a measure is, whose the document is, the counts of its words.
 */
export type ResultChangeType = (typeof RESULT_CHANGES)[number];

/** What one version of the dictionaries makes of a place, and why. */
export interface Outcome {
  /** A code of the tables: category, status, kind, role; categories parted by `;`; empty for nothing. */
  readonly value: string;
  /** The rule that gave it; for a passage that was left the reason; empty where none is known. */
  readonly rule: string;
  /** The words that it rests on; empty where none are known. */
  readonly words: string;
}

/** One thing that reads otherwise with another version of the dictionaries. */
export interface ResultChange {
  readonly type: ResultChangeType;
  readonly path: string;
  /** Of the title, heading or, for a document, its beginning. */
  readonly place: Span;
  /** The words of the place; for a document the field that is different. */
  readonly words: string;
  /** Of a statement; null for sections and documents. */
  readonly kind: StatementKind | null;
  readonly before: Outcome;
  readonly after: Outcome;
}
