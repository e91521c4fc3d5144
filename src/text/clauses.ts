import type { Span } from '../model/span.ts';

/** A clause of a folded text, without its closing sign, and the number of the sentence it stands in. */
export interface Clause extends Span {
  readonly sentence: number;
}

const LINE_END = 0x0a;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

/** The signs at which text is parted, a bit each: one look into a table for each character, where sets of strings cost most of a run. */
const SIGNS = '，。；：！？\n';
const BITS = bitTable(SIGNS);
const ANY_SIGN = bitsOf(SIGNS);
const SENTENCE_SIGNS = bitsOf('。；！？\n');

function bitTable(signs: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let index = 0; index < signs.length; index += 1) table[signs.charCodeAt(index)] = 1 << index;
  return table;
}

function bitsOf(signs: string): number {
  let bits = 0;
  for (let index = 0; index < signs.length; index += 1) bits |= BITS[signs.charCodeAt(index)] ?? 0;
  return bits;
}

function bitAt(folded: string, index: number): number {
  return BITS[folded.charCodeAt(index)] ?? 0;
}

/** No sentence has so long a clause; a text of megabytes without any sign would be a single one. */
const LONGEST_CLAUSE = 10_000;

/** Parts a folded text at ，。；：！？ and line ends; 、 parts nothing. Empty clauses are left out, endless ones cut. */
export function splitClauses(folded: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  for (let index = 0; index <= folded.length; index += 1) {
    const bit = index === folded.length ? ANY_SIGN : bitAt(folded, index);
    if (bit === 0) {
      if (index - start < LONGEST_CLAUSE) continue;
      clauses.push({ start, end: index, sentence });
      start = index;
      continue;
    }
    if (index > start) clauses.push({ start, end: index, sentence });
    if ((bit & SENTENCE_SIGNS) !== 0) sentence += 1;
    start = index + 1;
  }
  return clauses;
}

/**
 * Parts a folded text into sentences that keep their closing sign and the quotation marks behind it.
 * The sentences cover the text; blanks stay with the sentence they stand in.
 *
 * @param ends the signs that close a sentence, of ，。；：！？ and the line end; `。！？` and the line end by default
 * @param start where the text begins in `folded`, @param stop where it ends; the spans are in offsets of `folded`
 */
export function splitSentences(folded: string, ends = '。！？\n', start = 0, stop = folded.length): Span[] {
  const bits = bitsOf(ends);
  const quotes: OpenQuotes = { at: start, double: 0, single: 0 };
  const sentences: Span[] = [];
  for (let at = start; at < stop; ) {
    const end = endOfSentence(folded, at, stop, bits, quotes);
    sentences.push({ start: at, end });
    at = end;
  }
  return sentences;
}

/** Where the first sentence of `folded.slice(start, stop)` ends, in offsets of `folded`; `stop` where none is closed. */
export function firstSentenceEnd(folded: string, ends: string, start: number, stop: number): number {
  return endOfSentence(folded, start, stop, bitsOf(ends), { at: start, double: 0, single: 0 });
}

/** How many quotation marks stand on the line in front of a place; counted on as the reading goes on. */
interface OpenQuotes {
  at: number;
  double: number;
  single: number;
}

function endOfSentence(folded: string, start: number, stop: number, ends: number, quotes: OpenQuotes): number {
  let at = start;
  while (at < stop && (bitAt(folded, at) & ends) === 0) at += 1;
  if (at >= stop) return stop;
  at += 1;
  while (at < stop && ((bitAt(folded, at) & ends) !== 0 || isClosingSign(folded, at, quotes))) at += 1;
  return at;
}

/** A quotation mark closes only where one is open on its line: half of all reports mix up their directions. */
function isClosingSign(folded: string, index: number, quotes: OpenQuotes): boolean {
  const unit = folded.charCodeAt(index);
  if (unit !== DOUBLE_QUOTE && unit !== SINGLE_QUOTE) return isClosingBracket(unit);
  countQuotes(folded, index, quotes);
  return (unit === DOUBLE_QUOTE ? quotes.double : quotes.single) % 2 === 1;
}

/** `）]》』」` */
function isClosingBracket(unit: number): boolean {
  return unit === 0xff09 || unit === 0x5d || unit === 0x300b || unit === 0x300f || unit === 0x300d;
}

function countQuotes(folded: string, index: number, quotes: OpenQuotes): void {
  for (; quotes.at < index; quotes.at += 1) {
    const unit = folded.charCodeAt(quotes.at);
    if (unit === DOUBLE_QUOTE) quotes.double += 1;
    else if (unit === SINGLE_QUOTE) quotes.single += 1;
    else if (unit === LINE_END) [quotes.double, quotes.single] = [0, 0];
  }
}
