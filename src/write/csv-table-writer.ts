import { closeSync, openSync, writeSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import type { Row, Table } from './table.ts';

/** Rows are turned into text this many at a time. */
const BATCH = 512;

export interface CsvOptions {
  /** A byte order mark, without which Excel and WPS read the file as GBK. */
  readonly bom: boolean;
}

/** Writes one table as RFC 4180: CRLF, quotes where needed, formulas made harmless by a leading apostrophe. */
export class CsvTableWriter {
  readonly #file: number;
  #rows: Row[] = [];
  #written = 0;

  constructor(path: string, table: Table, options: CsvOptions) {
    this.#file = openSync(path, 'w');
    if (options.bom) writeSync(this.#file, '\ufeff');
    writeSync(this.#file, toCsv([table.fields.map((each) => each.name)]));
  }

  write(rows: readonly Row[]): void {
    for (const row of rows) this.#rows.push(row);
    this.#written += rows.length;
    if (this.#rows.length >= BATCH) this.#flush();
  }

  /** Number of rows written, the header not counted. */
  get rows(): number {
    return this.#written;
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    if (this.#rows.length > 0) writeSync(this.#file, toCsv(this.#rows));
    this.#rows = [];
  }
}

function toCsv(rows: readonly Row[]): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      escape_formulas: true,
      record_delimiter: 'windows',
      // With CRLF as delimiter a cell that holds a lone line end would go unquoted and break the row.
      quoted_match: /[\r\n]/,
      cast: { boolean: (value) => (value ? 'true' : 'false') },
    },
  );
}
