import type { Span } from '../model/span.ts';

/** “无” under a label and a line of dashes state nothing. */
const FEWEST_LETTERS = 2;

/** Whether the passage has too few letters and figures to be a statement. */
export function statesNothing(folded: string, span: Span): boolean {
  return (folded.slice(span.start, span.end).match(/[\p{L}\d]/gu)?.length ?? 0) < FEWEST_LETTERS;
}
