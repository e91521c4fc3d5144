import type { Answer } from '../model/answer.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Dictionaries } from '../model/dictionaries.ts';
import type { Document } from '../model/document.ts';
import type { DocumentAnalysis } from '../model/document-analysis.ts';
import type { WordingFamily } from '../model/family.ts';
import type { Lineage, LineageLink } from '../model/lineage.ts';
import type { PlanReuse } from '../model/plan-reuse.ts';
import type { MeasuredRecall } from '../reuse/join/measure-recall.ts';
import { certifyJoins } from './certify-joins.ts';
import { compileSetPhrases } from './compile-set-phrases.ts';
import { findFamilies } from './families/find-families.ts';
import { findLineages } from './lineages/find-lineages.ts';
import { findPlanReuse } from './plans/find-plan-reuse.ts';

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

/** Follows problems through the years, plans to their sources, and wording through the corpus. Blind to the order of the analyses. */
export function findRecurrence(analyses: readonly DocumentAnalysis[], options: RecurrenceOptions): Recurrence {
  const { dictionaries, upstream, nextIndex } = options;
  const setPhrases = compileSetPhrases(dictionaries);
  const { lineages, links, answers, diagnostics: ofLineages } = findLineages(analyses, { setPhrases });
  const plans = findPlanReuse(analyses, { setPhrases, dictionaries, upstream });
  const { families, boilerplateShares, joins } = findFamilies(analyses, { setPhrases, dictionaries });
  return {
    lineages,
    links,
    answers,
    planReuse: plans.rows,
    families,
    boilerplateShares,
    recall: certifyJoins(joins, nextIndex),
    diagnostics: [...ofLineages, ...plans.diagnostics],
  };
}
