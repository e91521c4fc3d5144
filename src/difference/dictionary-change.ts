import type { DictionaryEntry } from './dictionary-entry.ts';

/** A field of a rule in two versions; where nothing was removed or added, the order is another one. */
export interface FieldChange {
  readonly name: string;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

export interface AddedEntry {
  readonly type: 'added';
  readonly to: DictionaryEntry;
}

export interface RemovedEntry {
  readonly type: 'removed';
  readonly from: DictionaryEntry;
}

/** The same words under another owner, in another list, or a rule under another id. */
export interface MovedEntry {
  readonly type: 'moved';
  readonly from: DictionaryEntry;
  readonly to: DictionaryEntry;
  readonly fields: readonly FieldChange[];
}

export interface ChangedEntry {
  readonly type: 'changed';
  readonly from: DictionaryEntry;
  readonly to: DictionaryEntry;
  readonly fields: readonly FieldChange[];
}

/** A list that holds the same entries in another order; `to` is its first one now. */
export interface ReorderedList {
  readonly type: 'reordered';
  readonly to: DictionaryEntry;
}

export type DictionaryChange = AddedEntry | RemovedEntry | MovedEntry | ChangedEntry | ReorderedList;
export const CHANGE_TYPES = ['added', 'removed', 'moved', 'changed', 'reordered'] as const;

/** The entry as it now stands, or as it last stood. */
export function entryOf(change: DictionaryChange): DictionaryEntry {
  return change.type === 'removed' ? change.from : change.to;
}
