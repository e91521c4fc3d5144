import type { Severity } from './diagnostic.ts';
import type { FamilyKind } from './family.ts';
import type { LinkChange, LinkEvidence, Verdict } from './lineage.ts';
import type { DirectionCertainty, LeftoverKind, ReuseDirection, ReuseScope, ReuseVerdict } from './plan-reuse.ts';

/** Counts up when a page of an earlier form could no longer read the data. */
export const PAGE_DATA_VERSION = 1;

export type PageLanguage = 'zh' | 'en';

/**
 * How much of a document's text the page holds: nothing but what was counted; the statements and passages that
 * findings show; all of it.
 */
export const HOLDINGS = ['counts', 'pieces', 'whole'] as const;
export type Holding = (typeof HOLDINGS)[number];

/** Spans one behind the other: start, end, start, end … */
export type FlatSpans = readonly number[];

export interface PageDomain {
  readonly code: string;
  readonly label: string;
  readonly labelEnglish: string;
}

export interface PageCategory extends PageDomain {
  /** Code of its domain; its own where it has none. */
  readonly domain: string;
  readonly definition: string;
}

/** Columns with one value a document. */
export interface PageDocuments {
  readonly id: readonly string[];
  readonly path: readonly string[];
  /** Index of `PageData.units`. */
  readonly unit: readonly number[];
  readonly year: readonly (number | null)[];
  /** Index of `PageData.types`. */
  readonly type: readonly number[];
  readonly title: readonly string[];
  /** Of the whole text, in UTF-16 code units. */
  readonly characters: readonly number[];
  /** 0 to 1; null where it was not measured. */
  readonly boilerplate: readonly (number | null)[];
  readonly specificity: readonly (number | null)[];
  /** Index of `HOLDINGS`. */
  readonly holding: readonly number[];
  /** What is held. Every offset of the page's data counts in it. */
  readonly text: readonly string[];
  readonly setPhrases: readonly FlatSpans[];
  /** How many rows of `sections` and of `statements` are its own; they stand in the documents' order. */
  readonly sections: readonly number[];
  readonly statements: readonly number[];
}

/** Columns with one value a section; only documents that are held whole have sections. */
export interface PageSections {
  readonly level: readonly number[];
  /** Index of `ROLES`. */
  readonly role: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** End of number and heading; equal to `start` for a section without either. */
  readonly headingEnd: readonly number[];
  /** Index of `PageData.roleSources`. */
  readonly source: readonly number[];
}

/** Columns with one value a statement. Where nothing of the text is held, every offset is 0. */
export interface PageStatements {
  /** Index of `STATEMENT_KINDS`. */
  readonly kind: readonly number[];
  /** Index of `PROBLEM_STATUSES`; -1 for kinds other than problem. */
  readonly status: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly titleStart: readonly number[];
  readonly titleEnd: readonly number[];
  /** Of a measure, 0 to 1; null where it was not measured. */
  readonly specificity: readonly (number | null)[];
  readonly manifestations: readonly FlatSpans[];
}

/** Columns with one value a coding, in the order of the statements, the primary one first. */
export interface PageCodings {
  readonly statement: readonly number[];
  /** Index of `PageData.categories`. */
  readonly category: readonly number[];
  readonly score: readonly number[];
  /** Index of `PageData.rules`. */
  readonly rule: readonly number[];
  /** -1 where the model decided without a place, or the place is not held. */
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/** Statements are named by their row in `PageStatements`. */
export interface PageLink {
  readonly from: number;
  readonly to: number;
  readonly change: LinkChange;
  readonly similarity: number;
  readonly discountedSimilarity: number;
  readonly containment: number;
  readonly novelty: number;
  readonly evidence: readonly LinkEvidence[];
}

/** A problem that stands in two reports or more; see `Lineage`. */
export interface PageLineage {
  readonly id: string;
  readonly unit: number;
  readonly category: number;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly yearsPresent: number;
  readonly yearsPossible: number;
  readonly statements: readonly number[];
  readonly claims: readonly number[];
  readonly claimedCured: boolean;
  readonly verdict: Verdict;
  readonly meanSimilarity: number | null;
  readonly minSimilarity: number | null;
  readonly novelty: number | null;
  readonly planSimilarity: number | null;
  readonly latestTitle: string;
  /** See `lineageGravity`. */
  readonly gravity: number;
  readonly links: readonly PageLink[];
}

/** What a document says it does about its problems; rows of `PageStatements`, -1 for none. */
export interface PageAnswers {
  readonly problem: readonly number[];
  readonly measure: readonly number[];
  readonly score: readonly number[];
}

export interface PagePassage {
  readonly start: number;
  readonly end: number;
  /** Both 0 where the source is no document of the page. */
  readonly sourceStart: number;
  readonly sourceEnd: number;
  /** Words of a source that is no document of the page; else empty. */
  readonly sourceText: string;
  readonly similarity: number;
  readonly edit: 'verbatim' | 'edited' | 'reordered';
}

export interface PageLeftover {
  readonly start: number;
  readonly end: number;
  readonly kind: LeftoverKind;
  readonly year: number | null;
}

/** What of one document's plan stands in one source; see `PlanReuse`. */
export interface PageReuse {
  readonly document: number;
  /** Row of `PageDocuments`; -1 where the source is none of them. */
  readonly source: number;
  readonly sourcePath: string;
  readonly sourceUnit: string;
  readonly sourceYear: number | null;
  readonly scope: ReuseScope;
  readonly direction: ReuseDirection;
  readonly certainty: DirectionCertainty;
  readonly share: number;
  readonly discountedShare: number;
  readonly longest: number;
  readonly verdict: ReuseVerdict;
  readonly passages: readonly PagePassage[];
  readonly leftovers: readonly PageLeftover[];
}

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

/** Passages that were considered as statements and left, by document. */
export interface PageLeft {
  readonly document: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Index of `reasons`. */
  readonly reason: readonly number[];
  readonly reasons: readonly string[];
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
