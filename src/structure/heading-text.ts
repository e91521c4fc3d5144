import type { Span } from '../model/span.ts';
import { firstSentenceEnd } from '../text/clauses.ts';

const BRACKETED = /^【[^】\n]{1,40}】/u;

/**
 * The heading at the beginning of a paragraph: the whole line where it is short and ends no sentence, else the
 * first sentence or what stands before the first colon.
 *
 * @param start where the heading begins, behind its number
 */
export function headingSpan(folded: string, start: number, end: number): Span {
  if (end <= start) return { start, end: start };
  const bracketed = folded[start] === '【' ? BRACKETED.exec(folded.slice(start, end)) : null;
  if (bracketed !== null) return { start, end: start + bracketed[0].length };
  return { start, end: firstSentenceEnd(folded, '。！？；：', start, end) };
}

const BLANKS = /[\s\u200b-\u200f]/u;
const ALL_BLANKS = /[\s\u200b-\u200f]+/gu;
const OPENING_SIGNS = '#【◆●■□◇▲★※•·>-';
const CLOSING_SIGNS = '】:：。．.;；，,、#';

/**
 * The words of a heading for comparison: without decoration, blanks and closing signs. Walked sign by sign from
 * both ends, for a text of signs alone takes an expression anchored to the end forever.
 */
export function bareHeading(heading: string): string {
  const words = BLANKS.test(heading) ? heading.replaceAll(ALL_BLANKS, '') : heading;
  const start = openingSignsEnd(words);
  return words.slice(start, closingSignsStart(words, start));
}

function openingSignsEnd(words: string): number {
  let at = 0;
  while (at < words.length) {
    if (OPENING_SIGNS.includes(words[at] ?? '')) at += 1;
    else if (words.startsWith('**', at)) at += 2;
    else break;
  }
  return at;
}

function closingSignsStart(words: string, start: number): number {
  let at = words.length;
  while (at > start) {
    if (CLOSING_SIGNS.includes(words[at - 1] ?? '')) at -= 1;
    else if (at - 2 >= start && words.startsWith('**', at - 2)) at -= 2;
    else break;
  }
  return at;
}
