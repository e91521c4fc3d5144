import type { PageLayout, TextRun } from './page-layout.ts';
import { rowsOf } from './page-rows.ts';

/** What is read in one go: 0 across the page, else the number of the column. */
export interface ColumnRows {
  readonly column: 0 | 1 | 2;
  readonly rows: readonly (readonly TextRun[])[];
}

/** Share of the page's width, from its middle, in which the gutter between two columns is looked for. */
const MIDDLE = [0.3, 0.7] as const;
/** To a page's width: a broken one may claim to be a mile wide. */
const MOST_PLACES = 1000;
/** In ems. */
const NARROWEST_GUTTER = 0.9;
const NARROWEST_COLUMN = 8;
/** Rows that either column must have, and the share of the page's rows that may run across. */
const FEWEST_ROWS = 6;
const MOST_ACROSS = 0.25;
/** Share of a column's rows that must end at its edge: cells of tables do not. */
const FULL = 0.3;
/** In ems. */
const AT_EDGE = 1.5;
/** In ems, and share of the rows: wider gaps in more of them part the cells of a table. */
const CELL_GAP = 2.2;
const MOST_GAPS = 0.06;

/** Where the gutter of each page with two columns is; null where there is none. */
export function findGutters(pages: readonly PageLayout[]): (number | null)[] {
  const own = pages.map(gutterOf);
  const known = own.filter((gutter) => gutter !== null).toSorted((one, other) => one - other);
  const usual = known.length * 2 < pages.length ? null : (known[Math.floor(known.length / 2)] ?? null);
  return own.map((gutter, index) => gutter ?? (isClear(pages[index], usual) ? usual : null));
}

/** The rows of a page in the order of reading: what runs across parts what stands above it from what stands below. */
export function columnsOf(page: PageLayout, gutter: number | null): ColumnRows[] {
  const rows = rowsOf(page.runs);
  if (gutter === null) return [{ column: 0, rows }];
  const parts: ColumnRows[] = [];
  let [left, right]: [TextRun[][], TextRun[][]] = [[], []];
  const endBand = () => {
    parts.push({ column: 1, rows: left }, { column: 2, rows: right });
    [left, right] = [[], []];
  };
  for (const row of rows) {
    if (runsAcross(row, gutter)) {
      endBand();
      parts.push({ column: 0, rows: [row] });
    } else {
      left.push(row.filter((run) => run.x < gutter));
      right.push(row.filter((run) => run.x >= gutter));
    }
  }
  endBand();
  return parts.map(({ column, rows: some }) => ({ column, rows: some.filter((row) => row.length > 0) }));
}

/** The middle of the widest strip that few rows run across, where columns of running text stand on both sides. */
function gutterOf(page: PageLayout): number | null {
  const rows = rowsOf(page.runs);
  const size = usualSize(page.runs);
  if (rows.length < FEWEST_ROWS || size === 0) return null;
  const [first, last] = MIDDLE;
  const step = Math.max(size / 4, page.width / MOST_PLACES);
  let best = { across: Number.POSITIVE_INFINITY, places: [] as number[] };
  for (let place = page.width * first; place <= page.width * last; place += step) {
    const across = rows.filter((row) => runsAcross(row, place)).length;
    if (across < best.across) best = { across, places: [place] };
    else if (across === best.across) best.places.push(place);
  }
  const gutter = middleOfLongest(best.places, step);
  const isGutter = best.across <= rows.length * MOST_ACROSS && isBetweenColumns(rows, gutter, size);
  return isGutter ? gutter : null;
}

/** Places further apart than a step are of different strips. */
function middleOfLongest(places: readonly number[], step: number): number {
  let [longest, current]: [number[], number[]] = [[], []];
  for (const place of places) {
    const isNext = place - (current.at(-1) ?? place) <= step * 1.5;
    current = isNext ? [...current, place] : [place];
    if (current.length > longest.length) longest = current;
  }
  return ((longest[0] ?? 0) + (longest.at(-1) ?? 0)) / 2;
}

function isBetweenColumns(rows: readonly (readonly TextRun[])[], gutter: number, size: number): boolean {
  const bare = rows.filter((row) => !runsAcross(row, gutter));
  const left = bare.map((row) => row.filter((run) => run.x < gutter)).filter((row) => row.length > 0);
  const right = bare.map((row) => row.filter((run) => run.x >= gutter)).filter((row) => row.length > 0);
  const width = Math.min(...right.flat().map((run) => run.x)) - Math.max(...left.flat().map(endOf));
  return width >= size * NARROWEST_GUTTER && [left, right].every((column) => isColumn(column, size));
}

function isColumn(rows: readonly (readonly TextRun[])[], size: number): boolean {
  if (rows.length < FEWEST_ROWS) return false;
  if (rows.filter((row) => hasGap(row, size * CELL_GAP)).length > rows.length * MOST_GAPS) return false;
  const begin = Math.min(...rows.flat().map((run) => run.x));
  const ends = rows.map((row) => Math.max(...row.map(endOf)));
  const edge = Math.max(...ends);
  const full = ends.filter((end) => edge - end <= size * AT_EDGE).length;
  return edge - begin >= size * NARROWEST_COLUMN && full >= rows.length * FULL;
}

function hasGap(row: readonly TextRun[], gap: number): boolean {
  const ordered = row.toSorted((one, other) => one.x - other.x);
  return ordered.some((run, index) => index > 0 && run.x - endOf(ordered[index - 1] ?? run) > gap);
}

function isClear(page: PageLayout | undefined, gutter: number | null): boolean {
  if (page === undefined || gutter === null) return false;
  const rows = rowsOf(page.runs);
  return rows.filter((row) => runsAcross(row, gutter)).length <= rows.length * MOST_ACROSS;
}

/** Whether text goes on over a place, in one run or in two that stand close together. */
function runsAcross(row: readonly TextRun[], place: number): boolean {
  let [end, begin] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const run of row) {
    if (run.x < place) end = Math.max(end, endOf(run));
    else begin = Math.min(begin, run.x);
  }
  return end > place || begin - end < (row[0]?.size ?? 0) * NARROWEST_GUTTER;
}

function endOf(run: TextRun): number {
  return run.x + run.width;
}

function usualSize(runs: readonly TextRun[]): number {
  return runs.map((run) => run.size).toSorted((one, other) => one - other)[Math.floor(runs.length / 2)] ?? 0;
}
