/** A value of a cell; null is unknown and stays empty. */
export type Cell = string | number | boolean | null;
export type Row = readonly Cell[];

/** What a column holds; a share is a number from 0 to 1, a list a text whose values are parted by `;`. */
export type FieldType = 'string' | 'integer' | 'number' | 'share' | 'boolean' | 'list';

/** What more is known of a column. */
export interface FieldDetails {
  /** The only codes that may stand in it, each with its name in Chinese. */
  readonly values?: Readonly<Record<string, string>>;
  /** Whether it holds codes of the taxonomy, whose names a workbook shows. */
  readonly isCategory?: boolean;
  /** Whether it is for machines: ids, places, fingerprints. A workbook puts these columns last and folds them away. */
  readonly isTechnical?: boolean;
}

/** A column: its fixed name, what it is called in Chinese, and what stands in it. */
export interface Field extends FieldDetails {
  readonly name: string;
  readonly type: FieldType;
  readonly title: string;
  readonly description: string;
}

/** Columns whose values stand in a column of another table, or of the same one. An empty value refers to nothing. */
export interface ForeignKey {
  readonly field: string;
  readonly table: string;
  readonly references: string;
}

/** A table of the interface: fixed file name, fixed columns. */
export interface Table {
  readonly name: string;
  readonly title: string;
  /** What a row is and what it is good for. */
  readonly description: string;
  readonly fields: readonly Field[];
  /** Columns that are never empty and together tell every row from the others. */
  readonly primaryKey?: readonly string[];
  /** The same, where one of them may be empty. */
  readonly uniqueKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/** A column, written in one line of a table's definition. */
export function field(
  name: string,
  type: FieldType,
  title: string,
  description: string,
  details: FieldDetails = {},
): Field {
  return { name, type, title, description, ...details };
}

/** Joins a list for a cell. A `;` inside a value would part it and is turned into `；`. */
export function listCell(values: readonly string[]): string {
  return values.map((value) => value.replaceAll(';', '；')).join(';');
}

/** A share or score with six decimals at the most, so that tables read well and stay the same on every machine. */
export function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e6) / 1e6;
}

/** A number of any size with six significant digits: a p-value of 1e-23 is not 0. */
export function significant(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(6));
}
