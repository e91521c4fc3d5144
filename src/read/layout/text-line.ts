import { cleanText } from './clean-text.ts';
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
}

/** In ems. Runs whose baselines differ less stand on one line: figures of another font, footnote signs. */
const SAME_LINE = 0.45;
/** In ems. A wider gap parts cells of a table, or what is set apart on purpose. */
const CELL_GAP = 2.2;
/** In ems. A wider gap parts Latin words. */
const WORD_GAP = 0.15;

/** The lines of a page from top to bottom, each read from left to right. */
export function linesOf(page: PageLayout, index: number): TextLine[] {
  const runs = page.runs.map(trimRun).filter((run) => run.text !== '' && run.size > 0);
  const lines: TextRun[][] = [];
  for (const run of runs.toSorted((one, other) => one.y - other.y)) {
    const first = lines.at(-1)?.[0];
    if (first !== undefined && run.y - first.y < SAME_LINE * Math.max(first.size, run.size)) lines.at(-1)?.push(run);
    else lines.push([run]);
  }
  return lines.map((each) => lineOf(each, index)).filter((line) => line.text !== '');
}

/** Blanks at the ends of a run only move it. */
function trimRun(run: TextRun): TextRun {
  const text = run.text.trim();
  if (text.length === run.text.length || text === '') return { ...run, text };
  const before = blankWidth(run.text.slice(0, run.text.length - run.text.trimStart().length), run.size);
  const behind = blankWidth(run.text.slice(run.text.trimEnd().length), run.size);
  return { ...run, text, x: run.x + before, width: Math.max(0, run.width - before - behind) };
}

function blankWidth(blanks: string, size: number): number {
  return Array.from(blanks, (blank) => (blank === '\u3000' ? size : size / 4)).reduce((sum, each) => sum + each, 0);
}

function lineOf(runs: readonly TextRun[], page: number): TextLine {
  const ordered = withoutRepeats(runs.toSorted((one, other) => one.x - other.x));
  const text = ordered.map((run, index) => gapBefore(ordered[index - 1], run) + run.text).join('');
  return {
    text: cleanText(text),
    left: Math.min(...ordered.map((run) => run.x)),
    right: Math.max(...ordered.map((run) => run.x + run.width)),
    y: Math.max(...ordered.map((run) => run.y)),
    size: commonSize(ordered),
    page,
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
