import type { Span } from '../model/span.ts';
import { splitSentences } from '../text/clauses.ts';

const OPENING_SIGNS = /^(?:#{1,6}\s*|\*\*|[【◆●■□◇▲★※•·>-]+\s*)/u;
const CLOSING_SIGNS = /(?:\*\*|】|[:：。．.;；，,、]+|\s+|#+)$/u;

/**
 * The heading at the beginning of a paragraph: the whole line where it is short and ends no sentence, else the
 * first sentence or what stands before the first colon.
 *
 * @param start where the heading begins, behind its number
 */
export function headingSpan(folded: string, start: number, end: number): Span {
  const text = folded.slice(start, end);
  const bracketed = /^【[^】\n]{1,40}】/u.exec(text);
  if (bracketed !== null) return { start, end: start + bracketed[0].length };
  const first = splitSentences(text, '。！？；：')[0];
  return { start, end: start + (first?.end ?? text.length) };
}

/** The words of a heading for comparison: without decoration, blanks and closing signs. */
export function bareHeading(heading: string): string {
  let bare = heading.replaceAll(/[\s\u200b-\u200f]/gu, '');
  while (OPENING_SIGNS.test(bare)) bare = bare.replace(OPENING_SIGNS, '');
  while (CLOSING_SIGNS.test(bare)) bare = bare.replace(CLOSING_SIGNS, '');
  return bare;
}
