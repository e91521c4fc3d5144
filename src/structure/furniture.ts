import type { Span } from '../model/span.ts';

/** `— 3 —`, `第 3 页 共 5 页`, left behind by a conversion. */
const PAGE_NUMBER = /^(?:[-—]+\s*\d{1,3}\s*[-—]+|第\s*\d{1,3}\s*页(?:\s*[，/]?\s*共\s*\d{1,3}\s*页)?)$/u;
/** `目录`, alone on its line. */
const CONTENTS = /^目\s*录$/u;
/** What parts an entry of the contents from the number of its page. */
const PAGE_BEHIND = /(?:[.…·\s]|-{2,})[.…·\s-]*\d{1,3}$/u;
/** Fewer lines with a number behind them are no contents. */
const FEWEST_ENTRIES = 3;
/** More are a table of figures. */
const MOST_ENTRIES = 200;
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

/** Drops runs of lines that end with the number of a page and each begin as a later line does. */
function withoutContents<Line extends Span>(folded: string, lines: readonly Line[]): Line[] {
  const entries = lines.map((line) => entryOf(folded, line));
  const isContents = new Uint8Array(lines.length);
  lines.slice(0, MOST_ENTRIES).forEach((line, place) => {
    if (CONTENTS.test(wordsOf(folded, line))) isContents.fill(1, place, contentsEnd(folded, lines, entries, place));
  });
  for (let first = 0; first < lines.length; first += 1) {
    const end = endOfRun(entries, first);
    const isRun = end - first >= FEWEST_ENTRIES && end - first <= MOST_ENTRIES;
    if (isRun && standAgain(folded, lines, entries, first, end)) {
      isContents.fill(1, CONTENTS.test(wordsOf(folded, lines[first - 1])) ? first - 1 : first, end);
    }
    first = Math.max(first, end - 1);
  }
  return lines.filter((_, place) => isContents[place] === 0);
}

/** Where the contents under `目录` end: where the words of their first entry begin a line again. */
function contentsEnd(folded: string, lines: readonly Span[], entries: readonly (string | null)[], at: number): number {
  const first = entries[at + 1] ?? wordsOf(folded, lines[at + 1]);
  if (first === '') return at + 1;
  const behind = lines.slice(at + 2, at + 2 + MOST_ENTRIES);
  const again = behind.findIndex((line) => wordsOf(folded, line).startsWith(first));
  return again < 0 ? at + 1 : at + 2 + again;
}

/** The words of an entry of the contents; null for a line that ends with no number of a page. */
function entryOf(folded: string, line: Span): string | null {
  const last = folded.charCodeAt(line.end - 1);
  if (last < 0x30 || last > 0x39 || line.end - line.start > 2 * LONGEST_HEAD) return null;
  const words = folded.slice(line.start, line.end);
  const number = PAGE_BEHIND.exec(words);
  return number === null || number.index === 0 ? null : words.slice(0, number.index);
}

function endOfRun(entries: readonly (string | null)[], first: number): number {
  let end = first;
  while (end < entries.length && entries[end] !== null) end += 1;
  return end;
}

/** Whether most entries of a run begin a line behind it. */
function standAgain(
  folded: string,
  lines: readonly Span[],
  entries: readonly (string | null)[],
  first: number,
  end: number,
): boolean {
  const run = entries.slice(first, end);
  const later = lines.slice(end).map((line) => wordsOf(folded, line));
  const again = run.filter((entry) => later.some((line) => entry !== null && line.startsWith(entry)));
  return again.length * 2 > run.length;
}

function wordsOf(folded: string, line: Span | undefined): string {
  return line === undefined ? '' : folded.slice(line.start, line.end);
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
