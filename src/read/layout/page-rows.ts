import type { TextRun } from './page-layout.ts';

/** In ems. Runs whose baselines differ less stand on one line: figures of another font, footnote signs. */
const SAME_LINE = 0.45;

/** The runs of a page by their height on it, from top to bottom, without blanks at their ends. */
export function rowsOf(runs: readonly TextRun[]): TextRun[][] {
  const bare = runs.map(trimRun).filter((run) => run.text !== '' && run.size > 0);
  const rows: TextRun[][] = [];
  for (const run of bare.toSorted((one, other) => one.y - other.y)) {
    const first = rows.at(-1)?.[0];
    if (first !== undefined && run.y - first.y < SAME_LINE * Math.max(first.size, run.size)) rows.at(-1)?.push(run);
    else rows.push([run]);
  }
  return rows;
}

/** In ems. */
const CELL_GAP = 1.5;

/** Whether something stands beside something else, as the cells of a table do. */
export function hasGaps(runs: readonly TextRun[]): boolean {
  return rowsOf(runs).some((row) => {
    const ordered = row.toSorted((one, other) => one.x - other.x);
    return ordered.some((run, index) => {
      const before = ordered[index - 1];
      return before !== undefined && run.x - before.x - before.width > run.size * CELL_GAP;
    });
  });
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
