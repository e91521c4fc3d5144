import { groupBy } from '../collections/group-by.ts';
import type { DictionaryEntry } from './dictionary-entry.ts';

export interface EntryPair {
  readonly from: DictionaryEntry;
  readonly to: DictionaryEntry;
}

export interface PairedEntries {
  readonly pairs: readonly EntryPair[];
  readonly removed: readonly DictionaryEntry[];
  readonly added: readonly DictionaryEntry[];
}

/**
 * Which entry of the new version is which of the old one. Several rules may share a name, as all heading rules of a
 * role do: those with the most in common are the same.
 *
 * @param keyOf what the two have in common; null for an entry that is paired with none
 */
export function pairEntries(
  before: readonly DictionaryEntry[],
  after: readonly DictionaryEntry[],
  keyOf: (entry: DictionaryEntry) => string | null,
): PairedEntries {
  const groups = groupBy(after, keyOf);
  const pairs = [...groupBy(before, keyOf)].flatMap(([key, group]) =>
    key === null ? [] : closestPairs(group, groups.get(key) ?? []),
  );
  const paired = new Set(pairs.flatMap(({ from, to }) => [from, to]));
  return {
    pairs,
    removed: before.filter((entry) => !paired.has(entry)),
    added: after.filter((entry) => !paired.has(entry)),
  };
}

function closestPairs(before: readonly DictionaryEntry[], after: readonly DictionaryEntry[]): EntryPair[] {
  const [from, to] = [before[0], after[0]];
  if (before.length === 1 && after.length === 1 && from !== undefined && to !== undefined) return [{ from, to }];
  const all = before.flatMap((one) =>
    after.map((other) => ({ from: one, to: other, share: sharedValues(one, other) })),
  );
  const taken = new Set<DictionaryEntry>();
  return all
    .sort((a, b) => b.share - a.share)
    .flatMap(({ from: one, to: other }) => {
      if (taken.has(one) || taken.has(other)) return [];
      taken.add(one).add(other);
      return [{ from: one, to: other }];
    });
}

/** The share of the values of both that both have; 1 where they say the same. */
function sharedValues(one: DictionaryEntry, other: DictionaryEntry): number {
  const [left, right] = [valuesOf(one), valuesOf(other)];
  const union = new Set([...left, ...right]).size;
  return union === 0 ? 1 : [...left].filter((value) => right.has(value)).length / union;
}

function valuesOf({ fields }: DictionaryEntry): Set<string> {
  return new Set(Object.entries(fields).flatMap(([name, values]) => values.map((value) => `${name} ${value}`)));
}
