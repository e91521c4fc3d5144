import { describeValue } from '../../resources/describe-value.ts';
import { nearestKey } from '../../resources/nearest-key.ts';
import type { GoldKey, JsonMap } from './gold-keys.ts';

/** What is wrong with one label, as `expected X, got Y`; nothing where it is right. */
export function labelProblems(label: unknown, keys: Readonly<Record<string, GoldKey>>): string[] {
  if (!isJsonMap(label))
    return [`expected a map with the keys ${Object.keys(keys).join(', ')}, got ${describeValue(label)}`];
  const wrong = Object.entries(keys).flatMap(([name, key]) => valueProblem(label, name, key) ?? []);
  return [...mistypedKeys(label, Object.keys(keys)), ...wrong];
}

export function isJsonMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keys that nobody knows, where a known one that is missing may be meant; others are left to their owners. */
export function mistypedKeys(map: JsonMap, known: readonly string[]): string[] {
  const missing = known.filter((key) => !Object.hasOwn(map, key));
  return Object.keys(map).flatMap((key) => {
    const nearest = known.includes(key) ? null : nearestKey(key, missing);
    return nearest === null ? [] : [`got the key "${key}"; did you mean "${nearest}"?`];
  });
}

function valueProblem(label: JsonMap, name: string, key: GoldKey): string | null {
  if (!Object.hasOwn(label, name)) return key.isOptional?.(label) ? null : `expected the key "${name}", got none`;
  const value = label[name];
  if (key.fits(value)) return null;
  const nearest = typeof value === 'string' ? nearestKey(value, key.values ?? []) : null;
  const hint = nearest === null ? '' : `; did you mean "${nearest}"?`;
  return `expected ${key.expected} for "${name}", got ${describeValue(value)}${hint}`;
}
