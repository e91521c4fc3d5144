import { ConfigurationError } from '../model/configuration-error.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ManifestColumns } from '../model/document-type-dictionary.ts';
import { findDate } from '../text/dates.ts';
import { plainLine } from '../text/plain-line.ts';
import { writeOutDates } from '../text/plain-name.ts';
import { type CsvRow, parseCsvRows } from './csv-rows.ts';

/** What a manifest says of one document; an empty cell says nothing and the next source is asked. */
export interface ManifestRow {
  readonly line: number;
  readonly path: string;
  readonly unit: string;
  readonly year: number | null;
  readonly type: string;
  readonly title: string;
  /** ISO date, or empty. */
  readonly date: string;
}

export interface Manifest {
  readonly rows: readonly ManifestRow[];
  readonly diagnostics: readonly Diagnostic[];
}

type Column = keyof ManifestColumns;

interface ReadRow {
  readonly row: ManifestRow;
  readonly diagnostics: readonly Diagnostic[];
}

/** `2022`, `2022年度`, and what Excel makes of a year in a column of numbers. */
const YEAR = /^((?:19|20)\d{2})(?:\.0)?(?:年度?)?$/u;

/**
 * Reads a manifest: a CSV parted by commas, semicolons or tabs, whose first row names the columns. What is odd
 * about a row becomes a diagnostic (`manifest.unknown-column`, `manifest.cells`, `manifest.year`, `manifest.date`).
 *
 * @param name of the manifest, for messages
 * @throws ConfigurationError with file:line for an empty file, a column missing or named twice, an open quotation mark
 */
export function parseManifest(text: string, name: string, columns: ManifestColumns): Manifest {
  const [header, ...rows] = readRows(text, name);
  if (header === undefined)
    throw new ConfigurationError(`${name}:1: expected a row of column names, got an empty file`, 'manifest-empty');
  const places = columnPlaces(header, name, columns);
  const diagnostics = unknownColumns(header, name, columns);
  const read = rows.map((row) => readRow(row, header.cells.length, places, name));
  return {
    rows: read.map(({ row }) => row).filter((row) => row.path !== ''),
    diagnostics: [...diagnostics, ...read.flatMap((one) => one.diagnostics)],
  };
}

function readRows(text: string, name: string): readonly CsvRow[] {
  const { rows, unclosedQuoteLine } = parseCsvRows(text, delimiterOf(text));
  if (unclosedQuoteLine === null) return rows;
  throw new ConfigurationError(
    `${name}:${unclosedQuoteLine}: a quotation mark is opened in this row and never closed`,
    'manifest-open-quote',
  );
}

function delimiterOf(text: string): string {
  const header = text.slice(0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n'));
  return [',', '\t', ';'].find((delimiter) => header.includes(delimiter)) ?? ',';
}

function columnPlaces(header: CsvRow, name: string, columns: ManifestColumns): ReadonlyMap<Column, number> {
  const places = new Map<Column, number>();
  for (const [place, cell] of header.cells.entries()) {
    const column = columnNamed(cell, columns);
    if (column === null) continue;
    if (places.has(column))
      throw new ConfigurationError(
        `${name}:${header.line}: expected one column "${column}", got two`,
        'manifest-repeated-column',
      );
    places.set(column, place);
  }
  if (places.has('path')) return places;
  const known = columns.path.join(', ');
  const got = header.cells.map((cell) => `"${cell.trim()}"`).join(', ');
  throw new ConfigurationError(
    `${name}:${header.line}: expected a column of file paths (${known}), got ${got}`,
    'manifest-no-path',
  );
}

function columnNamed(cell: string, columns: ManifestColumns): Column | null {
  const wanted = cell.trim().toLowerCase();
  const names = Object.keys(columns) as Column[];
  return names.find((column) => columns[column].includes(wanted)) ?? null;
}

function unknownColumns(header: CsvRow, name: string, columns: ManifestColumns): Diagnostic[] {
  return header.cells
    .filter((cell) => cell.trim() !== '' && columnNamed(cell, columns) === null)
    .map((cell) => {
      const message = `line ${header.line}: the column "${cell.trim()}" is not known and was left out; known are ${Object.keys(columns).join(', ')}`;
      return warning(name, 'manifest.unknown-column', message);
    });
}

function readRow(row: CsvRow, width: number, places: ReadonlyMap<Column, number>, name: string): ReadRow {
  const cell = (column: Column): string => row.cells[places.get(column) ?? -1]?.trim() ?? '';
  const year = YEAR.exec(cell('year'))?.[1];
  const date = findDate(writeOutDates(plainLine(cell('date'))))?.iso ?? '';
  const oddities: [boolean, string, string][] = [
    [row.cells.length !== width, 'manifest.cells', `expected ${width} cells, got ${row.cells.length}`],
    [cell('path') === '', 'manifest.cells', 'expected the path of a file, got an empty cell'],
    [cell('year') !== '' && year === undefined, 'manifest.year', `expected a year such as 2023, got "${cell('year')}"`],
    [cell('date') !== '' && date === '', 'manifest.date', `expected a date such as 2023-01-15, got "${cell('date')}"`],
  ];
  const texts = { path: cell('path'), unit: cell('unit'), type: cell('type'), title: cell('title') };
  return {
    row: { line: row.line, ...texts, year: year === undefined ? null : Number(year), date },
    diagnostics: oddities
      .filter(([isOdd]) => isOdd)
      .map(([, code, message]) => warning(name, code, `line ${row.line}: ${message}`)),
  };
}

function warning(path: string, code: string, message: string): Diagnostic {
  return { path, severity: 'warning', code, message };
}
