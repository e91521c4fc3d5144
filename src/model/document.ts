import type { SourceText } from './source-text.ts';

/** Where a document's unit, year and type were found; the first that knew a field wins. */
export type MetadataSource = 'manifest' | 'path' | 'title' | 'text';

/** What is known of a document before its text is analysed; an unknown value is empty. */
export interface DocumentMetadata {
  readonly unit: string;
  /** The year the report speaks about, not the one it plans for. */
  readonly year: number | null;
  readonly type: string;
  readonly title: string;
  /** ISO date, or empty. */
  readonly date: string;
  /** `field:source` for each known field, e.g. `unit:path;year:title`. */
  readonly source: string;
}

export interface Document {
  /** Derived from the path alone, so that the same input gives the same ids. */
  readonly id: string;
  readonly source: SourceText;
  readonly metadata: DocumentMetadata;
}
