import type { FieldChange } from './dictionary-change.ts';
import type { EntryFields } from './dictionary-entry.ts';

/** Field by field what was removed and what was added; nothing for fields that say the same. */
export function fieldChanges(from: EntryFields, to: EntryFields): FieldChange[] {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return names.flatMap((name): FieldChange[] => {
    const [before, after] = [from[name] ?? [], to[name] ?? []];
    if (isSameList(before, after)) return [];
    return [{ name, removed: without(before, after), added: without(after, before) }];
  });
}

function isSameList(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((value, index) => value === right[index]);
}

/** What a list has beyond another one; a value that stands more often is left as often. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return list.filter((value) => {
    const place = rest.indexOf(value);
    if (place >= 0) rest.splice(place, 1);
    return place < 0;
  });
}
