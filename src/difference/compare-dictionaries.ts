import type { Dictionaries } from '../model/dictionaries.ts';
import type { DictionaryChange } from './dictionary-change.ts';
import { dictionaryEntries } from './dictionary-entries.ts';
import type { DictionaryEntry } from './dictionary-entry.ts';
import { fieldChanges } from './field-changes.ts';
import { type EntryPair, pairEntries } from './pair-entries.ts';
import { reorderedLists } from './reordered-lists.ts';

/**
 * What a reader of the dictionaries would call the differences between two versions: entries added, removed, moved
 * and changed, lists in another order. Comments, layout and spellings of YAML are none. In the order of the new
 * version, then what was removed in the order of the old one.
 */
export function compareDictionaries(before: Dictionaries, after: Dictionaries): DictionaryChange[] {
  const [entriesBefore, entries] = [dictionaryEntries(before), dictionaryEntries(after)];
  const kept = pairEntries(entriesBefore, entries, identityOf);
  const moved = pairEntries(kept.removed, kept.added, contentOf);
  const changes: DictionaryChange[] = [
    ...kept.pairs.flatMap(changedEntry),
    ...moved.pairs.map((pair): DictionaryChange => ({ type: 'moved', ...pair, fields: changesOf(pair) })),
    ...moved.added.map((to): DictionaryChange => ({ type: 'added', to })),
    ...reorderedLists(kept.pairs, entriesBefore, entries),
  ];
  const order = new Map(entries.map((entry, index) => [entry, index]));
  const place = (change: DictionaryChange) => (change.type === 'removed' ? 0 : (order.get(change.to) ?? 0));
  return [
    ...changes.sort((a, b) => place(a) - place(b)),
    ...moved.removed.map((from): DictionaryChange => ({ type: 'removed', from })),
  ];
}

function identityOf({ file, owner, kind, name }: DictionaryEntry): string {
  return JSON.stringify([file, owner, kind, name]);
}

/** By what an entry is known again that stands elsewhere: its words, whether they are a term or a topic. */
function contentOf({ file, kind, name, fields }: DictionaryEntry): string | null {
  if (kind === 'term' || kind === 'topic') return JSON.stringify(['wording', name]);
  if (kind === 'positive' || kind === 'negative') return JSON.stringify(['example', name]);
  if (kind === 'set-word') return JSON.stringify([kind, name]);
  if (kind === 'word') return JSON.stringify([kind, file, name]);
  return kind === 'rule' && file === 'taxonomy.yaml' ? JSON.stringify([kind, wordsOf(fields)]) : null;
}

function wordsOf(fields: DictionaryEntry['fields']): unknown {
  const { all = [], any = [], none = [], within = [] } = fields;
  return [all, any, none, within];
}

function changedEntry(pair: EntryPair): DictionaryChange[] {
  const fields = changesOf(pair);
  return fields.length === 0 ? [] : [{ type: 'changed', ...pair, fields }];
}

function changesOf({ from, to }: EntryPair) {
  return fieldChanges(from.fields, to.fields);
}
