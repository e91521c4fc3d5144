import type { Span } from '../model/span.ts';
import { endWithoutBlanks, isBlank, skipBlanks } from '../text/blank.ts';
import { firstSentenceEnd } from '../text/clauses.ts';

/** The title of running text: its first sentence, closing sign included, without blanks or quotation marks of markdown in front. */
export function firstSentence(folded: string, start: number, end: number): Span {
  const begin = openingSignsEnd(folded, start, end);
  return trimSpan(folded, begin, firstSentenceEnd(folded, '。！？；：\n', begin, end));
}

const OPENING_SIGNS = '，。；：、';

function openingSignsEnd(folded: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    if (isBlank(folded.charCodeAt(at)) || OPENING_SIGNS.includes(folded[at] ?? '')) at += 1;
    else if (at + 2 <= end && folded.startsWith('**', at)) at += 2;
    else break;
  }
  return at;
}

/** The span without blanks at its edges. */
export function trimSpan(folded: string, start: number, end: number): Span {
  const from = skipBlanks(folded, start, end);
  return { start: from, end: endWithoutBlanks(folded, from, end) };
}
