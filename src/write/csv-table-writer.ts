import { closeSync, openSync, writeSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import type { Row, Table } from './table.ts';

/** Text is handed to the file in pieces of about this many characters. */
const PIECE = 1 << 18;
const MOST_SPECIAL = 1024;

export interface CsvOptions {
  /** A byte order mark, without which Excel and WPS read the file as GBK. */
  readonly bom: boolean;
}

/**
 * Writes one table as RFC 4180: CRLF, quotes where needed, formulas made harmless by a leading apostrophe. Most rows
 * of the large tables hold nothing to quote and are simply joined, a tenth of the time that the library takes for
 * them; the others go to the library.
 */
export class CsvTableWriter {
  readonly #file: number;
  #text = '';
  /** Rows that wait for the library, which takes its time for each call. */
  #special: Row[] = [];
  #written = 0;

  constructor(path: string, table: Table, options: CsvOptions) {
    this.#file = openSync(path, 'w');
    if (options.bom) this.#text = '\ufeff';
    this.#text += quotedLines([table.fields.map((each) => each.name)]);
  }

  write(rows: readonly Row[]): void {
    for (const row of rows) this.#append(plainLine(row), row);
    this.#written += rows.length;
  }

  /** Writes rows whose first cells are the same; these are looked at once. */
  writeUnder(leading: Row, rows: readonly Row[]): void {
    const start = joined(leading);
    for (const row of rows) {
      const rest = start === null ? null : joined(row);
      if (rest === null) this.#append(null, [...leading, ...row]);
      else this.#append(`${start},${rest}\r\n`, row);
    }
    this.#written += rows.length;
  }

  /** Number of rows written, the header not counted. */
  get rows(): number {
    return this.#written;
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  /** @param line the row as text, or null where it needs the library */
  #append(line: string | null, row: Row): void {
    if (line === null) this.#special.push(row);
    else {
      this.#takeSpecial();
      this.#text += line;
    }
    if (this.#text.length >= PIECE || this.#special.length >= MOST_SPECIAL) this.#flush();
  }

  #takeSpecial(): void {
    if (this.#special.length === 0) return;
    this.#text += quotedLines(this.#special);
    this.#special = [];
  }

  #flush(): void {
    this.#takeSpecial();
    writeSync(this.#file, this.#text);
    this.#text = '';
  }
}

/** The line of a row, or null where a cell needs care. A row of one cell needs quotes where it is empty. */
function plainLine(row: Row): string | null {
  const line = row.length > 1 ? joined(row) : null;
  return line === null ? null : `${line}\r\n`;
}

/** The cells joined by commas, or null where one needs care. */
function joined(cells: Row): string | null {
  let line = '';
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] ?? '';
    if (typeof cell === 'string' && needsCare(cell)) return null;
    line += index > 0 ? `,${cell}` : cell;
  }
  return line;
}

/** Signs that need quotes wherever they stand, and those in front that a spreadsheet takes for a formula. */
const QUOTED = new Set(Array.from('",\r\n\ufeff', (sign) => sign.charCodeAt(0)));
const FORMULA = new Set(Array.from('=+-@\t＝＋－＠ ', (sign) => sign.charCodeAt(0)));
const BLANK = ' '.charCodeAt(0);
/** No sign that needs care stands above the first full-width one or between these two. */
const LAST_NARROW = 0x2c;
const FIRST_WIDE = 0xfeff;

function needsCare(cell: string): boolean {
  const { length } = cell;
  if (length === 0) return false;
  if (FORMULA.has(cell.charCodeAt(0)) || cell.charCodeAt(length - 1) === BLANK) return true;
  for (let index = 0; index < length; index += 1) {
    const unit = cell.charCodeAt(index);
    if ((unit <= LAST_NARROW || unit >= FIRST_WIDE) && QUOTED.has(unit)) return true;
  }
  return false;
}

function quotedLines(rows: readonly Row[]): string {
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
