import type { Answer } from '../model/answer.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Dictionaries } from '../model/dictionaries.ts';
import type { Document } from '../model/document.ts';
import type { WordingFamily } from '../model/family.ts';
import type { Lineage, LineageLink } from '../model/lineage.ts';
import type { PlanReuse } from '../model/plan-reuse.ts';
import type { MeasuredRecall } from '../reuse/join/measure-recall.ts';

export interface RecurrenceOptions {
  readonly dictionaries: Dictionaries;
  /** Reference documents from above: what is taken from them is quoted, not copied. */
  readonly upstream: readonly Document[];
  /** An integer from 0 to `length` − 1, each equally likely; decides which texts the joins are checked on. */
  readonly nextIndex: (length: number) => number;
}

/** What the reports of a corpus have in common, over the years and among units. */
export interface Recurrence {
  readonly lineages: readonly Lineage[];
  readonly links: readonly LineageLink[];
  readonly answers: readonly Answer[];
  readonly planReuse: readonly PlanReuse[];
  readonly families: readonly WordingFamily[];
  /** Of each document by its id, 0 to 1; null for one without words. */
  readonly boilerplateShares: ReadonlyMap<string, number | null>;
  /** Of the joins of sentences and clauses on which families rest, and nothing else does; by brute force on a sample. */
  readonly recall: MeasuredRecall;
  readonly diagnostics: readonly Diagnostic[];
}
