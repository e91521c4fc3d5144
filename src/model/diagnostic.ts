export type Severity = 'error' | 'warning' | 'info';

/** Something odd about one file. The run goes on; the row stands in `diagnostics.csv`. */
export interface Diagnostic {
  /** Path relative to the input folder, with `/`; the name of a manifest or gold file; empty for the whole run. */
  readonly path: string;
  readonly severity: Severity;
  /** Stable machine name, `area.what`, e.g. `read.empty`. */
  readonly code: string;
  /** What is odd and what the reader can do about it. */
  readonly message: string;
  /** The place in the text, in UTF-16 code units, half-open; missing for the whole file. */
  readonly start?: number;
  readonly end?: number;
}
