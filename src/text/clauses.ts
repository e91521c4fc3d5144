import type { Span } from '../model/span.ts';

/** A clause of a folded text, without its closing sign, and the number of the sentence it stands in. */
export interface Clause extends Span {
  readonly sentence: number;
}

const CLAUSE_ENDS = new Set('，。；：！？\n');
const SENTENCE_ENDS = new Set('。；！？\n');

/** Parts a folded text at ，。；：！？ and line ends; 、 parts nothing. Empty clauses are left out. */
export function splitClauses(folded: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  for (let index = 0; index <= folded.length; index += 1) {
    const character = folded[index] ?? '\n';
    if (!CLAUSE_ENDS.has(character)) continue;
    if (index > start) clauses.push({ start, end: index, sentence });
    if (SENTENCE_ENDS.has(character)) sentence += 1;
    start = index + 1;
  }
  return clauses;
}

const CLOSING_SIGNS = new Set('"\'）]》』」');

/**
 * Parts a folded text into sentences that keep their closing sign and the quotation marks behind it.
 * The sentences cover the text; blanks stay with the sentence they stand in.
 *
 * @param ends the signs that close a sentence, `。！？` by default
 */
export function splitSentences(folded: string, ends = '。！？\n'): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let index = 0; index < folded.length; index += 1) {
    if (!ends.includes(folded[index] ?? '')) continue;
    let end = index + 1;
    while (end < folded.length && (ends.includes(folded[end] ?? '') || isClosingSign(folded, end))) end += 1;
    sentences.push({ start, end });
    start = end;
    index = end - 1;
  }
  if (start < folded.length) sentences.push({ start, end: folded.length });
  return sentences;
}

/** A quotation mark closes only where one is open on its line: half of all reports mix up their directions. */
function isClosingSign(folded: string, index: number): boolean {
  const sign = folded[index] ?? '';
  if (!CLOSING_SIGNS.has(sign)) return false;
  if (sign !== '"' && sign !== "'") return true;
  const lineStart = folded.lastIndexOf('\n', index - 1) + 1;
  let count = 0;
  for (let at = lineStart; at < index; at += 1) if (folded[at] === sign) count += 1;
  return count % 2 === 1;
}
