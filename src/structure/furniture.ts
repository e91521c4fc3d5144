import type { Span } from '../model/span.ts';
import { withoutContents } from './without-contents.ts';

/** `— 3 —`, `第 3 页 共 5 页`, left behind by a conversion. */
const PAGE_NUMBER = /^(?:[-—]+\s*\d{1,3}\s*[-—]+|第\s*\d{1,3}\s*页(?:\s*[，/]?\s*共\s*\d{1,3}\s*页)?)$/u;
/** A running head is short and ends no sentence. */
const LONGEST_HEAD = 40;
const ENDS_SENTENCE = /[。；！？，：]$/u;

/**
 * The lines without those that stand around a text and are none of it: numbers of pages, the heads that are repeated
 * above or below them, the table of contents, and what a web page adds.
 *
 * @param furniture the beginning of a line that a web page adds
 */
export function withoutFurniture<Line extends Span>(folded: string, lines: readonly Line[], furniture: RegExp): Line[] {
  const isNumber = lines.map((line) => isPageNumber(folded, line));
  const heads = isNumber.includes(true) ? runningHeads(folded, lines, isNumber) : NONE;
  const left = lines.filter(
    (line, place) =>
      isNumber[place] !== true && !heads.has(place) && !furniture.test(folded.slice(line.start, line.end)),
  );
  return withoutContents(folded, left);
}

const NONE: ReadonlySet<number> = new Set();

function isPageNumber(folded: string, line: Span): boolean {
  const first = folded[line.start];
  if (first !== '-' && first !== '—' && first !== '第') return false;
  return PAGE_NUMBER.test(folded.slice(line.start, line.end));
}

/** The places of lines beside the number of a page that stand in the text before as well: the title, repeated. */
function runningHeads(folded: string, lines: readonly Span[], isNumber: readonly boolean[]): ReadonlySet<number> {
  const seen = new Set<string>();
  const heads = new Set<number>();
  lines.forEach((line, place) => {
    if (line.end - line.start > LONGEST_HEAD) return;
    const words = folded.slice(line.start, line.end);
    const isBeside = isNumber[place - 1] === true || isNumber[place + 1] === true;
    if (isBeside && seen.has(words) && !ENDS_SENTENCE.test(words)) heads.add(place);
    seen.add(words);
  });
  return heads;
}
