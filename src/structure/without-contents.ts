import type { Span } from '../model/span.ts';

/** `目录`, alone on its line. */
const CONTENTS = /^目\s*录$/u;
/** What parts an entry of the contents from the number of its page. */
const PAGE_BEHIND = /(?:[.…·\s]|-{2,})[.…·\s-]*\d{1,3}$/u;
const LONGEST_ENTRY = 80;
/** Fewer lines with a number behind them are no contents. */
const FEWEST_ENTRIES = 3;
/** More are a table of figures. */
const MOST_ENTRIES = 200;

/** For each line the words of an entry of the contents; null for one that ends with no number of a page. */
type Entries = readonly (string | null)[];

/** Drops runs of lines that end with the number of a page and of which most begin a later line, and what stands under `目录`. */
export function withoutContents<Line extends Span>(folded: string, lines: readonly Line[]): Line[] {
  const entries = lines.map((line) => entryOf(folded, line));
  const isContents = new Uint8Array(lines.length);
  lines.slice(0, MOST_ENTRIES).forEach((line, place) => {
    if (CONTENTS.test(wordsOf(folded, line))) isContents.fill(1, place, contentsEnd(folded, lines, entries, place));
  });
  const runs = entryRuns(entries);
  const lastBegun = lastLinesBegun(folded, lines, entries, runs);
  for (const { start, end } of runs) {
    if (!standAgain(entries.slice(start, end), end, lastBegun)) continue;
    isContents.fill(1, CONTENTS.test(wordsOf(folded, lines[start - 1])) ? start - 1 : start, end);
  }
  return lines.filter((_, place) => isContents[place] === 0);
}

function entryOf(folded: string, line: Span): string | null {
  const last = folded.charCodeAt(line.end - 1);
  if (last < 0x30 || last > 0x39 || line.end - line.start > LONGEST_ENTRY) return null;
  const words = wordsOf(folded, line);
  const number = PAGE_BEHIND.exec(words);
  return number === null || number.index === 0 ? null : words.slice(0, number.index);
}

/** Where the contents under `目录` end: where the words of their first entry begin a line again. */
function contentsEnd(folded: string, lines: readonly Span[], entries: Entries, at: number): number {
  const first = entries[at + 1] ?? wordsOf(folded, lines[at + 1]);
  if (first === '') return at + 1;
  const behind = lines.slice(at + 2, at + 2 + MOST_ENTRIES);
  const again = behind.findIndex((line) => wordsOf(folded, line).startsWith(first));
  return again < 0 ? at + 1 : at + 2 + again;
}

/** The places of entries that follow each other, as many as contents have. */
function entryRuns(entries: Entries): Span[] {
  const runs: Span[] = [];
  for (let start = 0; start < entries.length; start += 1) {
    let end = start;
    while (end < entries.length && entries[end] !== null) end += 1;
    if (end - start >= FEWEST_ENTRIES && end - start <= MOST_ENTRIES) runs.push({ start, end });
    start = Math.max(start, end);
  }
  return runs;
}

/**
 * For each entry of the runs the place of the last line that it begins. In one pass, since a table of figures has as many
 * runs as rows and each would ask all lines behind it.
 */
function lastLinesBegun(
  folded: string,
  lines: readonly Span[],
  entries: Entries,
  runs: readonly Span[],
): ReadonlyMap<string, number> {
  const wanted = new Set(runs.flatMap(({ start, end }) => entries.slice(start, end)));
  const lengths = [...new Set([...wanted].map((entry) => entry?.length ?? 0))];
  const last = new Map<string, number>();
  lines.forEach((line, place) => {
    for (const length of lengths) {
      const words = folded.slice(line.start, Math.min(line.end, line.start + length));
      if (wanted.has(words)) last.set(words, place);
    }
  });
  return last;
}

/** Whether most entries of a run begin a line behind it. */
function standAgain(run: Entries, end: number, lastBegun: ReadonlyMap<string, number>): boolean {
  const again = run.filter((entry) => (lastBegun.get(entry ?? '') ?? -1) >= end);
  return again.length * 2 > run.length;
}

function wordsOf(folded: string, line: Span | undefined): string {
  return line === undefined ? '' : folded.slice(line.start, line.end);
}
