import type { DictionaryEntry, EntryKind } from './dictionary-entry.ts';
import { entryFields } from './entry-fields.ts';

/** What a rule is known by; the first that it has. */
const IDENTITIES = ['id', 'type', 'role'] as const;

interface Place {
  readonly file: string;
  readonly owner: string;
  readonly path: readonly (string | number)[];
}

/** The words of a list, one entry each. */
export function wordEntries(words: Iterable<string>, kind: EntryKind, place: Place): DictionaryEntry[] {
  return [...words].map((name, index) => ({ ...place, kind, name, fields: {}, path: [...place.path, index] }));
}

/** The words of sets, which stand under `sets` in whichever file. */
export function setEntries(sets: ReadonlyMap<string, readonly string[]>, file: string): DictionaryEntry[] {
  return [...sets].flatMap(([name, words]) =>
    wordEntries(words, 'set-word', { file, owner: `$${name}`, path: ['sets', name] }),
  );
}

/** The entries of a file that is a map of lists: of words, of rules, or a single rule under its key. */
export function mapEntries(file: string, map: object): DictionaryEntry[] {
  return Object.entries(map).flatMap(([key, value]: [string, unknown]) => {
    const place = { file, owner: key, path: [key] };
    if (Array.isArray(value)) return listEntries(value, place);
    return typeof value === 'object' && value !== null ? [ruleEntry(value, key, place)] : [];
  });
}

function listEntries(list: readonly unknown[], place: Place): DictionaryEntry[] {
  return list.flatMap((item, index) => {
    const path = [...place.path, index];
    if (typeof item !== 'object' || item === null) return wordEntries([String(item)], 'word', place).map(at(path));
    return [ruleEntry(item, identityOf(item), { ...place, path })];
  });
}

function at(path: readonly (string | number)[]): (entry: DictionaryEntry) => DictionaryEntry {
  return (entry) => ({ ...entry, path });
}

function ruleEntry(rule: object, name: string, place: Place): DictionaryEntry {
  const identity = IDENTITIES.find((key) => key in rule);
  return { ...place, kind: 'rule', name, fields: entryFields(rule, identity === undefined ? [] : [identity]) };
}

function identityOf(rule: object): string {
  const identity = IDENTITIES.find((key) => key in rule);
  return identity === undefined ? '' : String((rule as Readonly<Record<string, unknown>>)[identity]);
}
