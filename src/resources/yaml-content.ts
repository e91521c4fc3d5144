/** The lines, from 1, on which the children of a map, by key, or of a list, in order, begin. */
export type ChildLines = Readonly<Record<string, number>> | readonly number[];

/** What a YAML file says and where it says it. */
export interface YamlContent {
  readonly value: unknown;
  readonly lines: ReadonlyMap<object, ChildLines>;
}

/** The line of the value at a path, or of the nearest value around it that the file has. */
export function lineAt(content: YamlContent, path: readonly PropertyKey[]): number {
  let line = 1;
  let value = content.value;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) break;
    const key = writtenKey(value, String(step));
    line = (content.lines.get(value) as Record<string, number> | undefined)?.[key] ?? line;
    value = (value as Record<string, unknown>)[key];
  }
  return line;
}

/** The value at a path; undefined where the file has none. */
export function valueAt(content: YamlContent, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return (value as Record<string, unknown>)[writtenKey(value, String(step))];
  }, content.value);
}

/** Files may write `whole_paragraph` for the model's `wholeParagraph`. */
function writtenKey(value: object, key: string): string {
  return Object.hasOwn(value, key) ? key : snakeCase(key);
}

export function snakeCase(key: string): string {
  return key.replaceAll(/[A-Z]/gu, (capital) => `_${capital.toLowerCase()}`);
}

export function camelCase(key: string): string {
  return key.replaceAll(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase());
}
