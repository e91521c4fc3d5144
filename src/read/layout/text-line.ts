import { cleanText } from './clean-text.ts';
import { columnsOf } from './page-columns.ts';
import type { PageLayout, TextRun } from './page-layout.ts';
import { cellText, type TableCell, tableRows } from './table-rows.ts';

/** What stands at one height of a page. */
export interface TextLine {
  /** Cells of a row are parted by tabs. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of most of its characters. */
  readonly size: number;
  /** Index, from 0. */
  readonly page: number;
  /** Of a page with two columns; 0 where it runs across the page. */
  readonly column: 0 | 1 | 2;
  /** Whether it is a row of a table, and so a paragraph of its own. */
  readonly isRow: boolean;
}

/** In ems. A wider gap parts cells of a table, or what is set apart on purpose. */
const CELL_GAP = 2.2;
/** In ems. A wider gap parts Latin words. */
const WORD_GAP = 0.15;

/**
 * The lines of a page in the order of reading.
 *
 * @param gutter between its two columns; null where it has one
 */
export function linesOf(page: PageLayout, index: number, gutter: number | null): TextLine[] {
  const tables = tableRows(page);
  const lines = columnsOf({ ...page, runs: tables.others }, gutter).flatMap(({ column, rows }) =>
    rows.map((row) => lineOf(row, index, column)),
  );
  return withRows(
    lines,
    tables.rows.map((row) => rowLine(row, index)),
  ).filter((line) => line.text.trim() !== '');
}

/** Rows of tables run across, so that they stand in front of the first such line that is below them. */
function withRows(lines: readonly TextLine[], rows: readonly TextLine[]): TextLine[] {
  const all = [...lines];
  for (const row of rows) {
    const next = all.findIndex((line) => line.y > row.y && (line.column === 0 || line.isRow));
    all.splice(next < 0 ? all.length : next, 0, row);
  }
  return all;
}

function rowLine(cells: readonly TableCell[], page: number): TextLine {
  const text = cells.map((cell) => cellText(cell, (row) => lineOf(row, page, 0).text)).join('\t');
  const [first, last] = [cells[0], cells.at(-1)];
  const [left, right, y] = [first?.left ?? 0, last?.right ?? 0, first?.top ?? 0];
  return { text, left, right, y, size: commonSize(cells.flatMap((cell) => cell.runs)), page, column: 0, isRow: true };
}

function lineOf(runs: readonly TextRun[], page: number, column: TextLine['column']): TextLine {
  const ordered = withoutRepeats(runs.toSorted((one, other) => one.x - other.x));
  const text = ordered.map((run, index) => gapBefore(ordered[index - 1], run) + run.text).join('');
  const clean = cleanText(text);
  return {
    text: clean,
    left: Math.min(...ordered.map((run) => run.x)),
    right: Math.max(...ordered.map((run) => run.x + run.width)),
    y: Math.max(...ordered.map((run) => run.y)),
    size: commonSize(ordered),
    page,
    column,
    isRow: clean.includes('\t'),
  };
}

/** Bold type is sometimes made by drawing the same characters twice, a little apart. */
function withoutRepeats(runs: readonly TextRun[]): TextRun[] {
  const kept: TextRun[] = [];
  for (const run of runs) {
    const before = kept.at(-1);
    if (before?.text !== run.text || run.x - before.x > run.size * 0.3) kept.push(run);
  }
  return kept;
}

function gapBefore(before: TextRun | undefined, run: TextRun): string {
  if (before === undefined) return '';
  const gap = (run.x - before.x - before.width) / Math.max(before.size, run.size);
  if (gap > CELL_GAP) return '\t';
  return gap > WORD_GAP ? ' ' : '';
}

function commonSize(runs: readonly TextRun[]): number {
  const characters = new Map<number, number>();
  for (const run of runs) characters.set(run.size, (characters.get(run.size) ?? 0) + run.text.length);
  return [...characters].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}
