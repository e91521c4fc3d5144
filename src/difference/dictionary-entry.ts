export const ENTRY_KINDS = [
  'domain',
  'category',
  'term',
  'topic',
  'rule',
  'positive',
  'negative',
  'set-word',
  'word',
  'set-phrase',
  'domain-word',
  'stop-word',
] as const;
/** `rule` is anything with several fields: a rule of a category, of headings, of context, a mark, a type. */
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** A field of an entry; one value, or a list in its order. */
export type EntryFields = Readonly<Record<string, readonly string[]>>;

/** The smallest thing of a dictionary that an editor adds, removes, moves or changes. */
export interface DictionaryEntry {
  /** Name in the folder, `taxonomy.yaml`. */
  readonly file: string;
  /** What it stands under: a category, a domain, `$set`, or the list's key; empty where the file is one list. */
  readonly owner: string;
  readonly kind: EntryKind;
  /** What tells it from others of its kind and owner: the words of a term, the id of a rule. */
  readonly name: string;
  /** What else it says; empty for a mere word. */
  readonly fields: EntryFields;
  /** Keys and indexes that lead to it in the file; in a word list the number of the word, from 0. */
  readonly path: readonly (string | number)[];
}
