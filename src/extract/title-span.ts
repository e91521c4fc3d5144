import type { Span } from '../model/span.ts';
import { splitSentences } from '../text/clauses.ts';

/** The title of running text: its first sentence, closing sign included, without blanks or quotation marks of markdown in front. */
export function firstSentence(folded: string, start: number, end: number): Span {
  const text = folded.slice(start, end);
  const begin = /^(?:\*\*|[\s，。；：、])*/u.exec(text)?.[0].length ?? 0;
  const sentence = splitSentences(text.slice(begin), '。！？；：\n')[0];
  return trimSpan(folded, start + begin, start + begin + (sentence?.end ?? 0));
}

/** The span without blanks at its edges. */
export function trimSpan(folded: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(folded[from] ?? '')) from += 1;
  while (to > from && /\s/u.test(folded[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}
