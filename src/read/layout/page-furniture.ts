import type { TextLine } from './text-line.ts';

/** A page and its lines from top to bottom. */
export interface PageLines {
  readonly height: number;
  readonly lines: readonly TextLine[];
}

/** How many lines at the top and at the bottom of a page may be furniture. */
const OUTER_LINES = 3;
/** Share of the page's height, at either end, in which furniture stands. */
const MARGIN = 0.15;
/** Share of the pages on which a line must come again to be furniture. */
const REPEATED = 0.6;
/** Share of the size. */
const OTHER_SIZE = 0.08;
/** Times the usual distance between lines. */
const WIDE_STEP = 1.25;

/** Signs around a page number, which may stand alone, count all pages, or be spelt `第1页`. */
const PAGE_NUMBER =
  /^[-–—―·•|\s]*(?:第\s*)?(?:\d{1,4}|[〇零一二三四五六七八九十百]{1,6}|[ivxlc]{1,6})(?:\s*页)?(?:[\s，,]*[/／共][\s共]*\d{1,4}\s*页?)?[-–—―·•|\s]*$/iu;
/** `— 1 —` where it was recognised on a picture. */
const RECOGNISED_NUMBER = /^一\s*\d{1,4}\s*一$/u;
/** What browsers print at the edges of a page: its address, the time and its title. */
const PRINTED_BY_BROWSER =
  /^(?:https?|file):\/\/\S+(?:\s+\d+\/\d+)?$|^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[ ,，]*\S{0,3}?\d{1,2}:\d{2}/u;

/** The pages without their running heads, running feet and numbers. */
export function withoutFurniture(pages: readonly PageLines[]): PageLines[] {
  const repeated = repeatedLines(pages);
  return pages.map((page) => {
    const outer = new Set(outerLines(page));
    const apart = new Set(linesApart(page));
    const isFurniture = (line: TextLine) =>
      outer.has(line) &&
      ((apart.has(line) && repeated.has(keyOf(line))) ||
        PAGE_NUMBER.test(line.text) ||
        RECOGNISED_NUMBER.test(line.text) ||
        PRINTED_BY_BROWSER.test(line.text));
    return { ...page, lines: page.lines.filter((line) => !isFurniture(line)) };
  });
}

function outerLines({ height, lines }: PageLines): TextLine[] {
  const top = lines.slice(0, OUTER_LINES).filter((line) => line.y < height * MARGIN);
  return [...top, ...lines.slice(-OUTER_LINES).filter((line) => line.y > height * (1 - MARGIN))];
}

/** Outer lines that are no part of the body: of another size, or further from it than its lines from each other. */
function linesApart(page: PageLines): TextLine[] {
  const { lines } = page;
  const size = middle(lines.map((line) => line.size));
  const step = middle(lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0)));
  const isFar = (one: TextLine | undefined, other: TextLine | undefined) =>
    one === undefined || other === undefined || Math.abs(one.y - other.y) > step * WIDE_STEP;
  return outerLines(page).filter((line) => {
    const index = lines.indexOf(line);
    const isTop = line.y < page.height / 2;
    const inner = isTop ? lines[index + 1] : lines[index - 1];
    return Math.abs(line.size - size) > size * OTHER_SIZE || isFar(line, inner);
  });
}

function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** Left and right pages may have heads of their own, so each kind is counted for itself too. */
function repeatedLines(pages: readonly PageLines[]): Set<string> {
  const odd = pages.filter((_, index) => index % 2 === 0);
  const even = pages.filter((_, index) => index % 2 === 1);
  return new Set([pages, odd, even].flatMap(repeatedIn));
}

function repeatedIn(pages: readonly PageLines[]): string[] {
  if (pages.length < 2) return [];
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(linesApart(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= 2 && count >= pages.length * REPEATED).map(([key]) => key);
}

function keyOf(line: TextLine): string {
  return line.text.replaceAll(/\d+/gu, '#');
}
