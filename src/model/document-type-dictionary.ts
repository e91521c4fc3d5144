import type { RuleExamples } from './heading-dictionary.ts';

/** A type of document and the words, taken literally, by which a title, file name or announcing sentence shows it. */
export interface DocumentTypeRule {
  readonly type: string;
  readonly words: readonly string[];
  /** Words beside which the rule does not hold. */
  readonly none: readonly string[];
  /** Titles that have this type (`yes`) or another one (`no`). */
  readonly examples: RuleExamples;
}

/** The columns of a manifest and the other names by which users head them. */
export interface ManifestColumns {
  readonly path: readonly string[];
  readonly unit: readonly string[];
  readonly year: readonly string[];
  readonly type: readonly string[];
  readonly title: readonly string[];
  readonly date: readonly string[];
}

/** `dictionaries/document-types.yaml`: how unit, year and type of a document are recognised. */
export interface DocumentTypeDictionary {
  /** In order: the first rule that fits decides. */
  readonly types: readonly DocumentTypeRule[];
  /** Words that a unit's name ends with. */
  readonly unitEndings: readonly string[];
  /** Words that begin like an ending and are none, 部署 beside 部. */
  readonly unitEndingExceptions: readonly string[];
  /** What stands in front of a name without belonging to it. */
  readonly unitPrefixes: readonly string[];
  /** Bodies that speak for a unit: taken off where a unit's name is left. */
  readonly unitBodies: readonly string[];
  /** Words that name no unit in particular, 市 in 市局. */
  readonly unitGeneric: readonly string[];
  /** Words that part a title and stand in no unit's name. */
  readonly unitBreaks: readonly string[];
  /** Parts of a unit, whose name says little without the unit's. */
  readonly unitDependents: readonly string[];
  readonly placeEndings: readonly string[];
  /** Before a colon: what follows is the unit's name. */
  readonly unitLabels: readonly string[];
  /** What stands before the unit that a speaker speaks for. */
  readonly speakingFor: readonly string[];
  /** Folder names that are no units. */
  readonly genericFolders: readonly string[];
  readonly titleEndings: readonly string[];
  /** Lines above a title that are not part of it begin or end with these. */
  readonly titleSkips: readonly string[];
  /** Words of the sentence that says what the document is. */
  readonly announcements: readonly string[];
  /** Right behind a year: the document speaks about it. */
  readonly spokenYear: readonly string[];
  /** Behind a year, in one breath with it: the document plans for it. */
  readonly plannedYear: readonly string[];
  /** Right behind a year that is planned for: what is planned is the rest of the document's own year. */
  readonly restOfYear: readonly string[];
  /** Beside a year: it is the year before the one the document speaks about. */
  readonly previousYear: readonly string[];
  /** In a sentence or heading with a year: it is that of an earlier document. */
  readonly lookingBack: readonly string[];
  readonly manifestColumns: ManifestColumns;
}
