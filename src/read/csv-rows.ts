/** One record of a CSV file and the line, from 1, that it begins on. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvRows {
  readonly rows: readonly CsvRow[];
  /** The line of a quotation mark that nothing closes; null where all are closed. */
  readonly unclosedQuoteLine: number | null;
}

/**
 * Reads RFC 4180: cells in quotation marks may hold the delimiter, line ends and doubled quotation marks.
 * Empty lines are no rows; a quotation mark inside an unquoted cell is a character like any other.
 *
 * @param text with `\n` as its only line end
 * @param delimiter one character
 */
export function parseCsvRows(text: string, delimiter: string): CsvRows {
  const rows: CsvRow[] = [];
  let position = 0;
  let line = 1;
  while (position < text.length) {
    const row = readRow(text, position, delimiter);
    if (!row.closed) return { rows, unclosedQuoteLine: line };
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: row.cells });
    line += countLineEnds(text, position, row.end);
    position = row.end;
  }
  return { rows, unclosedQuoteLine: null };
}

interface RowAt {
  readonly cells: readonly string[];
  readonly end: number;
  readonly closed: boolean;
}

function readRow(text: string, start: number, delimiter: string): RowAt {
  const cells: string[] = [];
  let position = start;
  for (;;) {
    const cell = readCell(text, position, delimiter);
    cells.push(cell.value);
    if (!cell.closed) return { cells, end: text.length, closed: false };
    if (text[cell.end] !== delimiter) return { cells, end: cell.end + 1, closed: true };
    position = cell.end + 1;
  }
}

interface CellAt {
  readonly value: string;
  readonly end: number;
  readonly closed: boolean;
}

function readCell(text: string, start: number, delimiter: string): CellAt {
  const quoted = text[start] === '"' ? readQuoted(text, start + 1) : { value: '', end: start, closed: true };
  if (!quoted.closed) return quoted;
  let end = quoted.end;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  return { value: quoted.value + text.slice(quoted.end, end), end, closed: true };
}

function readQuoted(text: string, start: number): CellAt {
  let value = '';
  let position = start;
  for (;;) {
    const quote = text.indexOf('"', position);
    if (quote < 0) return { value, end: text.length, closed: false };
    value += text.slice(position, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1, closed: true };
    value += '"';
    position = quote + 2;
  }
}

function countLineEnds(text: string, start: number, end: number): number {
  let count = 0;
  for (let index = text.indexOf('\n', start); index >= 0 && index < end; index = text.indexOf('\n', index + 1))
    count += 1;
  return count;
}
