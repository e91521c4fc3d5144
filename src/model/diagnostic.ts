export type Severity = 'error' | 'warning' | 'info';

/** Something odd about one file. The run goes on; the row stands in `diagnostics.csv`. */
export interface Diagnostic {
  /** Path relative to the input folder, with `/`. */
  readonly path: string;
  readonly severity: Severity;
  /** Stable machine name, `area.what`, e.g. `read.empty`. */
  readonly code: string;
  /** What is odd and what the reader can do about it. */
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
}
