import type { Severity } from '../../model/diagnostic.ts';

/** A remark on what a reader found or left out, before it is known which file it is about. */
export interface Remark {
  readonly severity: Exclude<Severity, 'error'>;
  /** Of the diagnostic. */
  readonly code: string;
  readonly message: string;
}
