import type { TablesTarget, TablesWriter } from '../tables-writer.ts';

/** A format in which every table of a run can be written. What it needs is loaded when it is opened. */
export interface TableFormat {
  readonly name: string;
  open(target: TablesTarget): Promise<TablesWriter>;
}

/** Every format, in the order in which `--help` names them. A new one is a file beside this and a line here. */
export const TABLE_FORMATS = [
  { name: 'csv', open: async (target) => (await import('./csv-tables.ts')).openCsvTables(target) },
  { name: 'xlsx', open: async (target) => (await import('./xlsx-tables.ts')).openXlsxTables(target) },
  { name: 'parquet', open: async (target) => (await import('./parquet-tables.ts')).openParquetTables(target) },
] as const satisfies readonly TableFormat[];

export type FormatName = (typeof TABLE_FORMATS)[number]['name'];

/** What can be asked for: the formats of tables, and `html` for the page of a whole run. */
export type ResultFormat = FormatName | 'html';
