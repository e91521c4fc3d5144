import type { PageLayout, TextRun } from '../../../src/read/layout/page-layout.ts';

/** An official page: A4 in points, 28 characters of 16 points a line, 28 points from line to line. */
export const OFFICIAL = { left: 80, size: 16, perLine: 28, top: 110, pitch: 28, perPage: 22 } as const;

/** Characters that may not begin a line. */
const HANGING = /[，。；：、”！？）]/u;

interface SetOptions {
  /** In characters; the first line of each paragraph. */
  readonly indent: number;
  readonly foot?: (page: number) => string;
  readonly head?: string;
}

/** Sets paragraphs as an office does, each line one run, on as many pages as they need. */
export function setPages(paragraphs: readonly string[], { indent, foot, head }: SetOptions): PageLayout[] {
  const { left, size, perLine, top, pitch, perPage } = OFFICIAL;
  const lines = paragraphs.flatMap((paragraph) => breakLines(paragraph, indent, perLine));
  const count = Math.ceil(lines.length / perPage);
  return Array.from({ length: count }, (_, page) => {
    const own = lines.slice(page * perPage, (page + 1) * perPage);
    const body = own.map((line, row) => run(line.text, left + line.indent * size, top + row * pitch, size));
    const runs = [...body];
    if (head !== undefined) runs.unshift(run(head, 250, 50, 10));
    if (foot !== undefined) runs.push(run(foot(page + 1), 280, 800, 12));
    return { width: 595, height: 842, runs };
  });
}

export function run(text: string, x: number, y: number, size: number): TextRun {
  return { text, x, y, width: text.length * size, size };
}

function breakLines(paragraph: string, indent: number, perLine: number): { text: string; indent: number }[] {
  const lines: { text: string; indent: number }[] = [];
  let rest = paragraph;
  while (rest !== '') {
    const own = lines.length === 0 ? indent : 0;
    let length = perLine - own;
    while (HANGING.test(rest[length] ?? '') && length > 1) length -= 1;
    lines.push({ text: rest.slice(0, length), indent: own });
    rest = rest.slice(length);
  }
  return lines;
}
