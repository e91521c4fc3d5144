import { domainOf } from '../model/taxonomy.ts';
import type { ReorderedList } from './dictionary-change.ts';
import type { DictionaryEntry } from './dictionary-entry.ts';
import type { EntryPair } from './pair-entries.ts';

/**
 * The lists whose entries, as far as both versions have them, stand in another order. In YAML the first rule that
 * fits often decides, and the model learns its examples in their order; in a word list the order means nothing.
 */
export function reorderedLists(
  pairs: readonly EntryPair[],
  before: readonly DictionaryEntry[],
  after: readonly DictionaryEntry[],
): ReorderedList[] {
  const [order, orderBefore] = [placesOf(after), placesOf(before)];
  const last = new Map<string, number>();
  const reordered = new Set<string>();
  for (const { to } of pairs.toSorted((a, b) => placeIn(orderBefore, a.from) - placeIn(orderBefore, b.from))) {
    const list = listOf(to);
    const place = placeIn(order, to);
    if (place < (last.get(list) ?? -1)) reordered.add(list);
    last.set(list, Math.max(place, last.get(list) ?? -1));
  }
  return [...reordered].flatMap((list) => {
    const to = after.find((entry) => listOf(entry) === list);
    return to === undefined || to.file.endsWith('.txt') ? [] : [{ type: 'reordered', to }];
  });
}

function listOf({ file, owner, kind, name }: DictionaryEntry): string {
  const above = kind === 'category' ? domainOf(name) : owner;
  return JSON.stringify(kind === 'domain' ? [file, kind] : [file, above, kind]);
}

function placesOf(entries: readonly DictionaryEntry[]): ReadonlyMap<DictionaryEntry, number> {
  return new Map(entries.map((entry, index) => [entry, index]));
}

function placeIn(places: ReadonlyMap<DictionaryEntry, number>, entry: DictionaryEntry): number {
  return places.get(entry) ?? 0;
}
