import { cleanText } from './clean-text.ts';
import { columnsOf } from './page-columns.ts';
import type { PageLayout, TextRun } from './page-layout.ts';

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
  return columnsOf(page, gutter)
    .flatMap(({ column, rows }) => rows.map((row) => lineOf(row, index, column)))
    .filter((line) => line.text !== '');
}

function lineOf(runs: readonly TextRun[], page: number, column: TextLine['column']): TextLine {
  const ordered = withoutRepeats(runs.toSorted((one, other) => one.x - other.x));
  const text = ordered.map((run, index) => gapBefore(ordered[index - 1], run) + run.text).join('');
  return {
    text: cleanText(text),
    left: Math.min(...ordered.map((run) => run.x)),
    right: Math.max(...ordered.map((run) => run.x + run.width)),
    y: Math.max(...ordered.map((run) => run.y)),
    size: commonSize(ordered),
    page,
    column,
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
