import type { Role } from './section.ts';

/** Texts that a rule must take (`yes`) and must not take (`no`); they run as tests. */
export interface RuleExamples {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export type NumeralKind =
  | 'chinese'
  | 'arabic'
  | 'decimal'
  | 'circled'
  | 'enclosed'
  | 'bracketed'
  | 'roman'
  | 'letter'
  | 'bullet'
  | 'hash';

export interface NumberingRule {
  readonly id: string;
  /** Signs in front of the numeral; an empty string where none need stand. */
  readonly before: readonly string[];
  readonly numerals: readonly NumeralKind[];
  readonly after: readonly string[];
  /** Place among the levels of GB/T 9704-2012; smaller stands above. */
  readonly rank: number;
  /** Whether the numbering also parts the points inside one paragraph. */
  readonly point: boolean;
  /** What the word of the number says of the item: `问题1：` opens a problem. Null for bare numbers. */
  readonly role: Role | null;
  readonly examples: RuleExamples;
}

/** Words that count without numerals, `首先 … 其次 … 最后`. */
export interface OrdinalRule {
  readonly id: string;
  readonly rank: number;
  readonly words: readonly (readonly string[])[];
  readonly after: readonly string[];
}

export interface RoleRule {
  readonly role: Role;
  readonly whole: readonly string[];
  readonly ends: readonly string[];
  readonly contains: readonly string[];
  readonly none: readonly string[];
  /** Whether `whole` may span joined parts; otherwise the first part of “A及B” decides. */
  readonly joins: boolean;
  /** Whether a document with such a title is one list, all of this role. */
  readonly list: boolean;
  /** Roles of a section inside which a heading that matches `whole` starts a section of this role. */
  readonly inside: readonly Role[];
  readonly examples: RuleExamples;
}

export interface LabelRule {
  readonly role: Role;
  /** A label that belongs to the text before it and opens nothing. */
  readonly keep: boolean;
  readonly words: readonly string[];
}

export interface ColumnRule {
  readonly role: Role;
  readonly words: readonly string[];
}

/** Words in running text after which a section has another role. */
export interface TurnRule {
  readonly id: string;
  readonly role: Role;
  /** The roles that a passage may be turned from. */
  readonly from: readonly Role[];
  readonly starts: readonly string[];
  readonly all: readonly string[];
  readonly any: readonly string[];
  readonly none: readonly string[];
  readonly wholeParagraph: boolean;
  /** Whether it must speak of all problems before it, since an item may name its own causes. */
  readonly namesAll: boolean;
  readonly examples: RuleExamples;
}

export interface LineRule {
  readonly ends: readonly string[];
  readonly contains: readonly string[];
  readonly examples: RuleExamples;
}

/** `dictionaries/headings.yaml`. */
export interface HeadingDictionary {
  readonly numbering: readonly NumberingRule[];
  readonly ordinals: readonly OrdinalRule[];
  readonly roles: readonly RoleRule[];
  readonly conjunctions: readonly string[];
  readonly labels: readonly LabelRule[];
  readonly columns: readonly ColumnRule[];
  readonly turns: readonly TurnRule[];
  /** Words by which a passage speaks of all problems before it. */
  readonly speaksOfAll: readonly string[];
  readonly announcing: LineRule;
  readonly closing: LineRule;
  /** Lines that a web page puts around a text, known by how they begin. */
  readonly furniture: { readonly starts: readonly string[]; readonly examples: RuleExamples };
  readonly titles: LineRule & { readonly continues: readonly string[] };
  readonly addressees: readonly string[];
  /** How the line of the author under a title ends. */
  readonly authors: readonly string[];
  readonly attachments: readonly string[];
  /** Words that tell what an unlabelled section is about; the role with the most of them wins. */
  readonly content: readonly ContentRule[];
}

export interface ContentRule {
  readonly role: Role;
  readonly words: readonly string[];
}
