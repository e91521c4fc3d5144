import type { Span } from '../model/span.ts';
import { isDateLine } from './date-line.ts';
import { LONGEST_SIGNATURE } from './front-lines.ts';

/** How many lines at the end may be signature, date and notes. */
const MOST_CLOSING_LINES = 6;

/** A note on how the paper is to be handled. */
const IN_BRACKETS = /^（[^（）]{1,40}）$/u;

/**
 * Index of the first of the pieces that close the document: signature, date, notes; the number of pieces where
 * none do.
 */
export function closingStart(folded: string, pieces: readonly Span[], isClosing: (line: string) => boolean): number {
  let start = pieces.length;
  while (start > Math.max(0, pieces.length - MOST_CLOSING_LINES)) {
    const line = lineAt(folded, pieces, start - 1);
    const isSigned = isSignature(line) && (start < pieces.length || hasDateNear(folded, pieces, start - 1));
    if (!isSigned && !isClosing(line) && !isDateLine(line) && !IN_BRACKETS.test(line)) break;
    start -= 1;
  }
  return start;
}

function isSignature(line: string): boolean {
  return line.length <= LONGEST_SIGNATURE && !/[，。；：！？、]/u.test(line);
}

function hasDateNear(folded: string, pieces: readonly Span[], index: number): boolean {
  return pieces
    .slice(Math.max(0, index - 2), index + 3)
    .some((piece) => isDateLine(folded.slice(piece.start, piece.end)));
}

function lineAt(folded: string, pieces: readonly Span[], index: number): string {
  const piece = pieces[index];
  return piece === undefined ? '' : folded.slice(piece.start, piece.end);
}
