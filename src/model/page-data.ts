import type { Severity } from './diagnostic.ts';
import type { FamilyKind } from './family.ts';
import type { PageDocuments, PageSections } from './page-documents.ts';
import type { PageLineage } from './page-lineage.ts';
import type { PageReuse } from './page-reuse.ts';
import type { PageAnswers, PageCodings, PageLeft, PageStatements } from './page-statements.ts';
import type { PageCategory, PageDomain } from './page-taxonomy.ts';

/** Counts up when a page of an earlier form could no longer read the data. */
export const PAGE_DATA_VERSION = 1;

export type PageLanguage = 'zh' | 'en';

export interface PageFamily {
  readonly kind: FamilyKind;
  readonly text: string;
  readonly members: number;
  readonly documents: number;
  readonly units: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly similarity: number;
}

export interface PageDiagnostic {
  readonly path: string;
  /** Row of `PageDocuments`; -1 for a file that gave no document. */
  readonly document: number;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
}

/** How often words stand in the parts of a role. */
export interface PageWords {
  readonly vocabulary: readonly string[];
  /** Role, then document: index of the word, count, index, count … */
  readonly problems: readonly (readonly number[])[];
  readonly measures: readonly (readonly number[])[];
}

/** What did not fit. All 0 where everything did. */
export interface PageLeftOut {
  /** Documents of which only statements and passages are held, and of which only counts are. */
  readonly inPieces: number;
  readonly inCounts: number;
  readonly lineages: number;
  readonly reuse: number;
  readonly families: number;
  readonly words: boolean;
}

/** All that the page knows: plain JSON, in columns where there is much. Named rows count from 0. */
export interface PageData {
  readonly version: typeof PAGE_DATA_VERSION;
  readonly program: string;
  /** In which the page opens. */
  readonly language: PageLanguage;
  /** Whether years and units were compared; where not, lineages, answers, reuse and families are empty. */
  readonly compared: boolean;
  readonly domains: readonly PageDomain[];
  /** The last is `uncategorised`, in the taxonomy and in `domains`. */
  readonly categories: readonly PageCategory[];
  readonly units: readonly string[];
  readonly types: readonly string[];
  readonly roleSources: readonly string[];
  readonly rules: readonly string[];
  readonly documents: PageDocuments;
  readonly sections: PageSections;
  readonly statements: PageStatements;
  readonly codings: PageCodings;
  /** The gravest first. */
  readonly lineages: readonly PageLineage[];
  readonly answers: PageAnswers;
  /** The largest share first. */
  readonly reuse: readonly PageReuse[];
  readonly families: readonly PageFamily[];
  readonly diagnostics: readonly PageDiagnostic[];
  readonly left: PageLeft;
  readonly words: PageWords;
  readonly leftOut: PageLeftOut;
}
