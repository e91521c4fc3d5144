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
    if (typeof value !== 'object' || value === null) return [];
    return [{ ...place, kind: 'rule', name: key, fields: entryFields(value) }];
  });
}

function listEntries(list: readonly unknown[], place: Place): DictionaryEntry[] {
  return list.flatMap((item, index) => {
    const path = [...place.path, index];
    if (typeof item !== 'object' || item === null) return wordEntries([String(item)], 'word', place).map(at(path));
    return [ruleEntry(item, { ...place, path })];
  });
}

function at(path: readonly (string | number)[]): (entry: DictionaryEntry) => DictionaryEntry {
  return (entry) => ({ ...entry, path });
}

function ruleEntry(rule: object, place: Place): DictionaryEntry {
  const fields = new Map<string, unknown>(Object.entries(rule));
  const identity = IDENTITIES.find((key) => fields.has(key));
  const name = identity === undefined ? '' : String(fields.get(identity));
  return { ...place, kind: 'rule', name, fields: entryFields(rule, identity === undefined ? [] : [identity]) };
}
