import { ConfigurationError } from '../../model/configuration-error.ts';
import { type CsvRow, parseCsvRows } from '../../read/csv-rows.ts';
import type { CodingRow } from '../../statistics/agreement/read-codings.ts';

const COLUMNS = ['statement_id', 'category', 'is_primary', 'coder'] as const satisfies readonly (keyof CodingRow)[];
type Column = (typeof COLUMNS)[number];

/**
 * Reads a CSV with the shape of `codings.csv`, parted by commas, semicolons or tabs; further columns are of no matter.
 *
 * @param file goes into the messages
 * @throws ConfigurationError with file:line for a column missing or named twice, an open quotation mark, no rows
 */
export function parseCodings(text: string, file: string): CodingRow[] {
  const { rows, unclosedQuoteLine } = parseCsvRows(text, delimiterOf(text));
  if (unclosedQuoteLine !== null) {
    throw new ConfigurationError(
      `${file}:${unclosedQuoteLine}: a quotation mark is opened in this row and never closed`,
      'labels-faulty',
    );
  }
  const [header, ...codings] = rows;
  const places = columnPlaces(header ?? { line: 1, cells: [] }, file);
  if (codings.length === 0)
    throw new ConfigurationError(`${file}: expected a row for each coding, got only column names`, 'labels-empty');
  return codings.map(({ cells }) => {
    const cell = (column: Column) => cells[places.get(column) ?? -1] ?? '';
    return {
      statement_id: cell('statement_id'),
      category: cell('category'),
      is_primary: cell('is_primary'),
      coder: cell('coder'),
    };
  });
}

function delimiterOf(text: string): string {
  const header = text.trimStart().split('\n', 1)[0] ?? '';
  return [',', '\t', ';'].find((delimiter) => header.includes(delimiter)) ?? ',';
}

function columnPlaces(header: CsvRow, file: string): ReadonlyMap<Column, number> {
  const names = header.cells.map((cell) => cell.trim().toLowerCase());
  const missing = COLUMNS.filter((column) => !names.includes(column));
  const twice = COLUMNS.find((column) => names.indexOf(column) !== names.lastIndexOf(column));
  if (missing.length > 0) {
    const got = header.cells.map((cell) => `"${cell.trim()}"`).join(', ');
    const need = `a JSON file, or a CSV with the columns ${COLUMNS.join(', ')} of codings.csv`;
    throw new ConfigurationError(
      `${file}:${header.line}: expected ${need}; ${missing.join(', ')} missing in ${got}`,
      'labels-faulty',
    );
  }
  if (twice !== undefined)
    throw new ConfigurationError(`${file}:${header.line}: expected one column "${twice}", got two`, 'labels-faulty');
  return new Map(COLUMNS.map((column) => [column, names.indexOf(column)]));
}
