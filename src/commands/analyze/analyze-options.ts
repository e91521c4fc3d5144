import type { SharedOptions } from '../shared-options.ts';

export interface AnalyzeOptions extends SharedOptions {
  readonly output: string;
  readonly bom: boolean;
  /** Whether the converted texts are kept beside the tables. */
  readonly keepText: boolean;
  /** Files or folders of reference documents, which may be quoted. */
  readonly upstream: readonly string[];
  /** Whether years and units are compared. */
  readonly recurrence: boolean;
}
