import type { Span } from '../model/span.ts';

const PIPES = ['|', '│', '┃', '丨'];

/** Columns of a typed table: two words with a single blank between them belong together. */
const WIDE_GAP = / {2,}/gu;
/** Two columns might be a line with a date, or a letter-spaced title. */
const LEAST_TYPED_CELLS = 3;

/** The cells of a line that is a table row, blanks around them left out; null where the line is none. */
export function tableCells(folded: string, line: Span): Span[] | null {
  const text = folded.slice(line.start, line.end);
  const separator = text.includes('\t') ? '\t' : PIPES.find((pipe) => standsTwice(text, pipe));
  if (separator === undefined) return typedCells(text, line.start);
  const cells = cutCells(text, line.start, separator);
  return cells.length >= 2 ? cells : null;
}

function typedCells(text: string, offset: number): Span[] | null {
  const cells: Span[] = [];
  let start = text.length - text.trimStart().length;
  for (const gap of text.trimEnd().matchAll(WIDE_GAP)) {
    if (gap.index > start) cells.push({ start: offset + start, end: offset + gap.index });
    start = Math.max(start, gap.index + gap[0].length);
  }
  cells.push({ start: offset + start, end: offset + text.trimEnd().length });
  return cells.length >= LEAST_TYPED_CELLS ? cells : null;
}

function standsTwice(text: string, sign: string): boolean {
  const first = text.indexOf(sign);
  return first >= 0 && text.includes(sign, first + 1);
}

/** Whether a row only draws the line under the header, `|---|---|`. */
export function isRuleRow(folded: string, cells: readonly Span[]): boolean {
  return cells.every((cell) => /^[\s：+=-]*$/u.test(folded.slice(cell.start, cell.end)));
}

/** A single line with tabs may be a heading with a date; a table has at least two rows of like width. */
export function isTableRow(cells: readonly (readonly Span[] | null)[], index: number): boolean {
  const own = cells[index] ?? null;
  if (own === null || own.length < 2) return false;
  return [cells[index - 1], cells[index + 1]].some(
    (other) => other != null && Math.abs(other.length - own.length) <= 1,
  );
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
