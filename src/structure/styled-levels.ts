import type { StyledHeading } from '../model/styled-heading.ts';
import type { Piece } from './piece.ts';

/** Whole paragraphs are often given the style of a heading by mistake; what is longer, or ends a sentence, is text. */
const LONGEST_HEADING = 60;

/** For each piece the level of the heading that its style makes it; null where it is none. Both are in order. */
export function styledLevels(
  folded: string,
  pieces: readonly Piece[],
  headings: readonly StyledHeading[],
): readonly (number | null)[] {
  let at = 0;
  return pieces.map((piece) => {
    while (at < headings.length && (headings[at]?.end ?? 0) <= piece.start) at += 1;
    const heading = headings[at];
    if (heading === undefined || heading.start > piece.start) return null;
    return isHeading(folded.slice(piece.start, piece.end)) ? heading.level : null;
  });
}

function isHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && !/[。；！？]/u.test(text);
}
