import type { ContextDictionary } from './context-dictionary.ts';
import type { DocumentTypeDictionary } from './document-type-dictionary.ts';
import type { HeadingDictionary } from './heading-dictionary.ts';
import type { SpecificityDictionary } from './specificity.ts';
import type { Taxonomy } from './taxonomy.ts';

/** Wording that every such text must carry, with the years in which it was in use; null where open. */
export interface SetPhrase {
  readonly text: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** A word that must not be cut, with its part of speech in the tags of jieba. */
export interface DomainWord {
  readonly word: string;
  readonly tag: string;
}

/** All dictionaries of a run, validated. */
export interface Dictionaries {
  /** SHA-256 over the files' names and bytes, hexadecimal. */
  readonly sha256: string;
  readonly headings: HeadingDictionary;
  readonly context: ContextDictionary;
  readonly taxonomy: Taxonomy;
  readonly documentTypes: DocumentTypeDictionary;
  readonly setPhrases: readonly SetPhrase[];
  readonly specificity: SpecificityDictionary;
  readonly words: readonly DomainWord[];
  readonly stopWords: ReadonlySet<string>;
  /** Sets of all files together. */
  readonly sets: ReadonlyMap<string, readonly string[]>;
}
