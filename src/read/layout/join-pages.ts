import { beginsParagraph } from './begins-paragraph.ts';
import { joinLines } from './join-lines.ts';
import { measureBodies } from './measure-body.ts';
import { findGutters } from './page-columns.ts';
import { withoutFurniture } from './page-furniture.ts';
import type { PageLayout } from './page-layout.ts';
import { linesOf, type TextLine } from './text-line.ts';

/**
 * The text of pages on which only places are given: running heads and page numbers left out, lines joined to
 * paragraphs by indent, right edge, distance and the numbers in front of items. A row of a table is a paragraph, its
 * cells parted by tabs.
 *
 * @returns paragraphs parted by `\n`
 */
export function joinPages(pages: readonly PageLayout[]): string {
  const gutters = findGutters(pages);
  const bare = withoutFurniture(
    pages.map((page, index) => ({ height: page.height, lines: linesOf(page, index, gutters[index] ?? null) })),
  );
  const lines = bare.map((page) => page.lines);
  const bodyOf = measureBodies(
    lines,
    pages.map((page) => page.width),
  );
  const paragraphs: string[][] = [];
  let before: TextLine | null = null;
  for (const line of lines.flat()) {
    const begins = before === null || beginsParagraph(before, line, bodyOf(before), bodyOf(line));
    if (begins) paragraphs.push([line.text]);
    else paragraphs.at(-1)?.push(line.text);
    before = line;
  }
  return paragraphs.map(joinLines).join('\n');
}
