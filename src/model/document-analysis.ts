import type { CodedStatement } from './coding.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Document } from './document.ts';
import type { Role, Section } from './section.ts';
import type { LeftPassage } from './statement.ts';

/** How often a word stands in the parts of one document that share a role. */
export interface WordCount {
  readonly role: Role;
  readonly word: string;
  readonly count: number;
}

/** Everything the program knows of one document: a pure function of its text and the dictionaries. */
export interface DocumentAnalysis {
  readonly document: Document;
  readonly sections: readonly Section[];
  readonly statements: readonly CodedStatement[];
  readonly left: readonly LeftPassage[];
  readonly words: readonly WordCount[];
  readonly tokens: number;
  readonly diagnostics: readonly Diagnostic[];
}
