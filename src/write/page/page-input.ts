import type { Answer } from '../../model/answer.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { WordingFamily } from '../../model/family.ts';
import type { Lineage, LineageLink } from '../../model/lineage.ts';
import type { PageLanguage } from '../../model/page-data.ts';
import type { PlanReuse } from '../../model/plan-reuse.ts';
import type { Span } from '../../model/span.ts';
import type { Taxonomy } from '../../model/taxonomy.ts';
import type { WordCollection } from './word-collection.ts';

/** Everything a run found out, as the page wants it. */
export interface PageInput {
  /** Name and version of the program, e.g. `jingjian 0.1.0`. */
  readonly program: string;
  /** In which the page opens; the reader can switch. */
  readonly language: PageLanguage;
  readonly taxonomy: Taxonomy;
  /** Whether years and units were compared at all. */
  readonly compared: boolean;
  /** Their words are not looked at. */
  readonly analyses: readonly DocumentAnalysis[];
  /** Of the run and of every file, those of files that gave no document too. */
  readonly diagnostics: readonly Diagnostic[];
  readonly lineages: readonly Lineage[];
  readonly links: readonly LineageLink[];
  readonly answers: readonly Answer[];
  readonly planReuse: readonly PlanReuse[];
  readonly families: readonly WordingFamily[];
  /** By document id. */
  readonly boilerplateShares: ReadonlyMap<string, number | null>;
  /** Of documents and of measures, by their ids. */
  readonly specificities: ReadonlyMap<string, number | null>;
  /** Where set phrases stand, by document id; in any order, one may stand in another. */
  readonly setPhrases: ReadonlyMap<string, readonly Span[]>;
  /** Of the same documents in the same order. */
  readonly words: WordCollection;
}
