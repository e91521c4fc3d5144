import type { Diagnostic } from '../../model/diagnostic.ts';
import type { GoldLabels } from '../../statistics/agreement/gold-labels.ts';
import type { CoderCodings } from '../../statistics/agreement/read-codings.ts';

/** Sections and statements that a coder labelled in the documents themselves. */
export interface GoldFile {
  readonly kind: 'gold';
  readonly gold: GoldLabels;
}

/** Categories that coders gave to the statements of an earlier run. */
export interface CodedTable {
  readonly kind: 'codings';
  readonly coders: readonly CoderCodings[];
  /** Rows that were left out. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a coder says, in one of the two shapes that `--gold` takes. */
export type Labels = GoldFile | CodedTable;
