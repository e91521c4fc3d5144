import type { Span } from '../model/span.ts';

/** The cells of a line that is a table row, blanks around them left out; null where the line is none. */
export function tableCells(folded: string, line: Span): Span[] | null {
  const text = folded.slice(line.start, line.end);
  const separator = text.includes('\t') ? '\t' : pipeOf(text);
  if (separator === null) return null;
  const cells = cutCells(text, line.start, separator);
  return cells.length >= 2 ? cells : null;
}

/** Whether a row only draws the line under the header, `|---|---|`. */
export function isRuleRow(folded: string, cells: readonly Span[]): boolean {
  return cells.every((cell) => /^[\s:+=-]*$/u.test(folded.slice(cell.start, cell.end)));
}

function pipeOf(text: string): string | null {
  const sign = ['|', '│', '┃', '丨'].find((pipe) => text.split(pipe).length >= 3);
  return sign ?? null;
}

function cutCells(text: string, offset: number, separator: string): Span[] {
  const parts = text.split(separator);
  const cells: Span[] = [];
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const isEdge = separator !== '\t' && (index === 0 || index === parts.length - 1);
    if (!(isEdge && part.trim() === '')) cells.push(trimmedCell(part, offset + at));
    at += part.length + 1;
  }
  return cells;
}

function trimmedCell(part: string, start: number): Span {
  const before = part.length - part.trimStart().length;
  return { start: start + before, end: start + Math.max(before, part.trimEnd().length) };
}
