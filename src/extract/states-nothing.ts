import type { Span } from '../model/span.ts';

/** “无” under a label and a line of dashes state nothing: two letters or figures must stand. */
const TWO_LETTERS = /[\p{L}\d][^\p{L}\d]*[\p{L}\d]/u;

/** Whether the passage has too few letters and figures to be a statement. */
export function statesNothing(folded: string, { start, end }: Span): boolean {
  return !startsWithHan(folded, start, end) && !TWO_LETTERS.test(folded.slice(start, end));
}

/** Most passages begin with two Chinese characters, which need no expression. */
function startsWithHan(folded: string, start: number, end: number): boolean {
  return end - start >= 2 && isHan(folded.charCodeAt(start)) && isHan(folded.charCodeAt(start + 1));
}

function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fa5;
}
