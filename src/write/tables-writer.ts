import type { Diagnostic } from '../model/diagnostic.ts';
import type { OutputFolder } from './output-folder.ts';
import type { Row, Table } from './table.ts';

/** What a run knows of itself when its tables are whole. */
export interface RunFacts {
  /** Name and version. */
  readonly program: string;
  readonly segmenter: string;
  /** SHA-256 of the dictionaries, hexadecimal. */
  readonly dictionaries: string;
  /** Over paths and fingerprints of all documents. */
  readonly input: { readonly files: number; readonly sha256: string };
}

/** Where tables go, and what a format needs to know before the first row. */
export interface TablesTarget {
  readonly output: OutputFolder;
  readonly tables: readonly Table[];
  /** Whether a CSV begins with a byte order mark. */
  readonly bom: boolean;
  /** Name of the workbook, without its ending. */
  readonly workbook: string;
  /** Names of categories and domains in Chinese, by code. */
  readonly names: ReadonlyMap<string, string>;
}

/** Writes the tables of a run in one format, while the run goes on. */
export interface TablesWriter {
  write(table: Table, rows: readonly Row[]): void;
  /** Writes rows whose first cells are the same. */
  writeUnder(table: Table, leading: Row, rows: readonly Row[]): void;
  /** What the format could not hold, so that the run can tell before the tables are closed. */
  leftOut(): readonly Diagnostic[];
  close(facts: RunFacts): void;
}
