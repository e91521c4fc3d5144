import type { EntryFields } from './dictionary-entry.ts';

/**
 * What a rule of a dictionary says, each field as a list of texts: a list inside a list is one text, a map gives
 * fields such as `examples.yes`. Empty fields are left out, since a dictionary may leave them out.
 */
export function entryFields(rule: object, omit: readonly string[] = []): EntryFields {
  const entries = Object.entries(rule).filter(([key]) => !omit.includes(key));
  return Object.fromEntries(entries.flatMap(([key, value]) => fieldOf(key, value)));
}

function fieldOf(key: string, value: unknown): (readonly [string, readonly string[]])[] {
  if (value === null || value === undefined || value === false) return [];
  if (Array.isArray(value)) return value.length === 0 ? [] : [[key, value.map(textOf)]];
  if (typeof value !== 'object') return [[key, [String(value)]]];
  return Object.entries(value).flatMap(([below, inside]) => fieldOf(`${key}.${below}`, inside));
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.map(String).join(' ') : String(value);
}
