import { joinLines } from './join-lines.ts';
import type { PageLayout, Rule, TextRun } from './page-layout.ts';
import { rowsOf } from './page-rows.ts';

/** What stands between four rules. */
export interface TableCell extends Rule {
  readonly runs: readonly TextRun[];
}

/** A page parted into the rows of its ruled tables, from left to right each, and what stands outside of them. */
export interface TablesOfPage {
  readonly rows: readonly (readonly TableCell[])[];
  readonly others: readonly TextRun[];
}

/** Lengths on the page: rules that are nearer to each other are one, drawn twice or as a thin box. */
const SAME_RULE = 3;
/** In ems, from the baseline up to the middle of the type. */
const MIDDLE = 0.35;

/** Finds the tables of a page by the rules that are drawn around their cells. */
export function tableRows(page: PageLayout): TablesOfPage {
  const rules = page.rules ?? [];
  if (rules.length < 4) return { rows: [], others: page.runs };
  const grid = { level: rules.filter(isLevel), upright: rules.filter((rule) => !isLevel(rule)) };
  const cells = new Map<string, TableCell & { runs: TextRun[] }>();
  const others: TextRun[] = [];
  for (const run of page.runs) {
    const box = boxAround(run, grid);
    if (box === null) {
      others.push(run);
      continue;
    }
    const key = [box.left, box.right, box.top, box.bottom].map((place) => Math.round(place / SAME_RULE)).join(' ');
    const cell = cells.get(key) ?? { ...box, runs: [] };
    cells.set(key, cell);
    cell.runs.push(run);
  }
  return partIntoRows([...cells.values()], others);
}

/** The text of a cell, its lines joined. */
export function cellText(cell: TableCell, textOf: (row: readonly TextRun[]) => string): string {
  return joinLines(rowsOf(cell.runs).map(textOf)).replaceAll('\t', ' ');
}

function isLevel(rule: Rule): boolean {
  return rule.right - rule.left >= rule.bottom - rule.top;
}

interface Grid {
  readonly level: readonly Rule[];
  readonly upright: readonly Rule[];
}

/** The nearest rules on the four sides of a run; null where one is missing. */
function boxAround(run: TextRun, { level, upright }: Grid): Rule | null {
  const x = run.x + run.width / 2;
  const y = run.y - run.size * MIDDLE;
  const beside = upright.filter((rule) => rule.top - SAME_RULE <= y && rule.bottom + SAME_RULE >= y);
  const over = level.filter((rule) => rule.left - SAME_RULE <= x && rule.right + SAME_RULE >= x);
  const left = Math.max(...beside.map((rule) => rule.left).filter((place) => place <= x));
  const right = Math.min(...beside.map((rule) => rule.left).filter((place) => place > x));
  const top = Math.max(...over.map((rule) => rule.top).filter((place) => place <= y));
  const bottom = Math.min(...over.map((rule) => rule.top).filter((place) => place > y));
  return [left, right, top, bottom].every(Number.isFinite) ? { left, right, top, bottom } : null;
}

/** A box that stands alone is a frame and no table, unless it is what is left of a row beside a taller cell. */
function partIntoRows(cells: readonly TableCell[], others: readonly TextRun[]): TablesOfPage {
  const rows: TableCell[][] = [];
  for (const cell of cells.toSorted((one, other) => one.top - other.top)) {
    const row = rows.at(-1);
    if (row !== undefined && cell.top - (row[0]?.top ?? 0) <= SAME_RULE) row.push(cell);
    else rows.push([cell]);
  }
  const whole = rows.filter((row) => row.length > 1);
  const top = Math.min(...whole.flat().map((cell) => cell.top));
  const bottom = Math.max(...whole.flat().map((cell) => cell.bottom));
  const isRow = (row: readonly TableCell[]) =>
    row.length > 1 || row.every((cell) => cell.top >= top && cell.bottom <= bottom + SAME_RULE);
  return {
    rows: rows.filter(isRow).map((row) => row.toSorted((one, other) => one.left - other.left)),
    others: [...others, ...rows.filter((row) => !isRow(row)).flatMap((row) => row.flatMap((cell) => cell.runs))],
  };
}
