import type { ContextGrammar } from '../extract/context-grammar.ts';
import type { Dictionaries } from '../model/dictionaries.ts';
import type { Segmenter } from '../model/segmenter.ts';
import type { StructureGrammar } from '../structure/structure-grammar.ts';
import type { Coder } from '../tag/coder.ts';

/** What can be wrong with a dictionary that loads; `…taken` failed an example under `yes`, `…refused` one under `no`. */
export const CHECKS = [
  'numbering.taken',
  'numbering.refused',
  'role.taken',
  'role.refused',
  'turn.taken',
  'turn.refused',
  'line.taken',
  'line.refused',
  'status.taken',
  'status.refused',
  'document-type.taken',
  'document-type.refused',
  'specificity.taken',
  'specificity.refused',
  'rule.taken',
  'rule.refused',
  'category.positive',
  'category.negative',
  'category.instead',
  'uncategorised.positive',
  'word.cut',
  'word.cut-in-text',
  'set-phrase.compiles',
  'rule.dead',
  'term.dead',
  'term.topic',
] as const;
export type CheckName = (typeof CHECKS)[number];

/** Where in a dictionary: the file's name and the keys and indexes that lead to the value. */
interface Place {
  readonly file: string;
  readonly path: readonly (string | number)[];
}

/** One thing that a dictionary's author should mend. */
export interface Finding {
  readonly check: CheckName;
  readonly place: Place;
  /** The rule, category or list that the finding is about. */
  readonly subject: string;
  /** The example that failed, or the wording that is at fault. */
  readonly example: string;
  /** What should have come: an id, a code, a role; empty where the check says it all. */
  readonly expected: string;
  /** What came instead; empty for nothing. */
  readonly got: string;
}

/** What one check looked at and what it found. */
export interface CheckResult {
  /** Examples, words or wordings that were tried. */
  readonly tried: number;
  readonly findings: readonly Finding[];
}

/** Dictionaries with the tools compiled from them, as an analysis uses them. */
export interface LintedDictionaries {
  readonly dictionaries: Dictionaries;
  readonly structure: StructureGrammar;
  readonly context: ContextGrammar;
  readonly coder: Coder;
  readonly segmenter: Segmenter;
}
