import type { RuleExamples } from './heading-dictionary.ts';
import type { Span } from './span.ts';

/** One way in which a measure commits itself, and the words that show it. */
export interface SpecificityMark {
  /** `figure`, `deadline`, `frequency`, `responsible`, `output`. */
  readonly id: string;
  /** What it counts beside the others. */
  readonly weight: number;
  /** Patterns; every digit of the text is searched as `0`. */
  readonly words: readonly string[];
  /** Patterns over whose words no hit counts. */
  readonly none: readonly string[];
  readonly examples: RuleExamples;
}

/** `dictionaries/specificity.yaml`. */
export interface SpecificityDictionary {
  readonly sets: ReadonlyMap<string, readonly string[]>;
  /** Their weights add up to 1. */
  readonly marks: readonly SpecificityMark[];
  /** What the names of departments and posts end with. */
  readonly bodies: readonly string[];
  /** Places, people and bodies that only one kind of unit has: 病区, 课堂, 法庭. */
  readonly trades: readonly string[];
}

/** Words that commit, in offsets of the document's text. */
export interface SpecificityEvidence extends Span {
  /** Of the mark. */
  readonly mark: string;
  readonly text: string;
}

/** How much a text commits to, 0 to 1, and by which words. */
export interface Specificity {
  readonly score: number;
  readonly evidence: readonly SpecificityEvidence[];
}

/** The specificity of a document: of each measure by its id, and their mean by length; null without measures. */
export interface DocumentSpecificity {
  readonly score: number | null;
  readonly measures: ReadonlyMap<string, Specificity>;
}
