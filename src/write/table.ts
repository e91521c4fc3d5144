/** A value of a cell; null is unknown and stays empty. */
export type Cell = string | number | boolean | null;
export type Row = readonly Cell[];

export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'list';

/** A column: its fixed name, what it is called in Chinese, and what stands in it. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly title: string;
  readonly description: string;
}

/** A table of the interface: fixed file name, fixed columns. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
}

/** A column, written in one line of a table's definition. */
export function field(name: string, type: FieldType, title: string, description: string): Field {
  return { name, type, title, description };
}

/** Joins a list for a cell. A `;` inside a value would part it and is turned into `；`. */
export function listCell(values: readonly string[]): string {
  return values.map((value) => value.replaceAll(';', '；')).join(';');
}

/** A share or score with six decimals at the most, so that tables read well and stay the same on every machine. */
export function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e6) / 1e6;
}
