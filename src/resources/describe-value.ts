const MOST_SHOWN = 40;

/** A value of a YAML file in the words of a message: `a list`, `the number 110`, `"学习不深"`. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return `"${shorten(value)}"`;
  if (typeof value === 'number' || typeof value === 'bigint') return `the number ${value}`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' ? describeMap(value) : String(value);
}

function describeMap(map: object): string {
  const key = Object.keys(map)[0];
  return key === undefined ? 'an empty map' : `a map with the key "${shorten(key)}"`;
}

function shorten(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
