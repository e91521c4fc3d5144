import type { Diagnostic } from '../../model/diagnostic.ts';
import type { GoldLabels } from '../../statistics/agreement/gold-labels.ts';
import type { CoderCodings } from '../../statistics/agreement/read-codings.ts';

/** Sections and statements that a coder labelled in the documents themselves. */
export interface GoldFile {
  readonly kind: 'gold';
  readonly gold: GoldLabels;
  /** What is odd about the file. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Categories that coders gave to the statements of an earlier run. */
export interface CodedTable {
  readonly kind: 'codings';
  /** At least one besides the program. */
  readonly coders: readonly CoderCodings[];
  /** What is odd about the file, and rows that were left out. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a coder says, in one of the two shapes that `--gold` takes. */
export type Labels = GoldFile | CodedTable;
