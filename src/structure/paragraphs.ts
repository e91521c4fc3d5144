import type { Span } from '../model/span.ts';
import type { MarkerGrammar } from '../numbering/marker-grammar.ts';
import { withoutFurniture } from './furniture.ts';
import type { StructureGrammar } from './structure-grammar.ts';

/** A paragraph without the blanks around it. Where a typist broke lines by hand, one paragraph spans several lines. */
export interface Paragraph extends Span {
  /** How many blanks the first line begins with; a centred title has many. */
  readonly indent: number;
}

/** Lines shorter than this say nothing about where a typist breaks them, and no typist breaks longer ones. */
const SHORTEST_WRAPPED_LINE = 18;
const LONGEST_WRAPPED_LINE = 60;
/** Of the lines that end in mid-sentence so many are full; of all lines half as many, since each paragraph has a last one. */
const WRAPPED_SHARE = 0.6;
/** Figures and signs of half the width let more stand on a line. */
const RAGGED = 6;
/** Fewer lines show no width. */
const FEWEST_LINES = 6;
const FEWEST_FULL_LINES = 3;
/** Enough lines to judge a layout; a long file is not measured whole. */
const MOST_MEASURED_LINES = 2000;

/**
 * Parts a text into paragraphs at its line ends, joining lines again that were only wrapped at a fixed width. Page
 * numbers, running heads and what a web page puts around a text are none.
 */
export function splitParagraphs(folded: string, { markers, furniture }: StructureGrammar): Paragraph[] {
  const lines = withoutFurniture(folded, splitLines(folded), furniture);
  const width = wrappedWidth(folded, lines);
  return width === null ? lines : joinWrapped(folded, lines, width, markers);
}

function splitLines(folded: string): Paragraph[] {
  const lines: Paragraph[] = [];
  let lineStart = 0;
  while (lineStart <= folded.length) {
    const newline = folded.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? folded.length : newline;
    const line = trimmed(folded, lineStart, lineEnd);
    if (line.end > line.start) lines.push(line);
    if (newline < 0) break;
    lineStart = newline + 1;
  }
  return lines;
}

function trimmed(folded: string, lineStart: number, lineEnd: number): Paragraph {
  let start = lineStart;
  let end = lineEnd;
  while (start < end && isBlank(folded.charCodeAt(start))) start += 1;
  while (end > start && isBlank(folded.charCodeAt(end - 1))) end -= 1;
  return { start, end, indent: start - lineStart };
}

function isBlank(unit: number): boolean {
  return unit <= 0x20 || unit === 0xfeff || (unit >= 0x200b && unit <= 0x200f);
}

/**
 * The width at which the lines were broken by hand, or null. A wrapped text has many lines of nearly the same
 * length that end in mid-sentence; in a text with one line a paragraph, few do.
 */
function wrappedWidth(folded: string, lines: readonly Paragraph[]): number | null {
  const sample = lines.slice(0, MOST_MEASURED_LINES);
  const longest = Math.max(0, ...sample.map(fullLength));
  if (sample.length < FEWEST_LINES || longest < SHORTEST_WRAPPED_LINE || longest > LONGEST_WRAPPED_LINE) return null;
  const open = sample.filter((line) => !endsSentence(folded, line));
  const full = open.filter((line) => fullLength(line) >= longest - RAGGED);
  const isWrapped = full.length >= (sample.length * WRAPPED_SHARE) / 2 && full.length >= open.length * WRAPPED_SHARE;
  return isWrapped && full.length >= FEWEST_FULL_LINES ? longest : null;
}

function fullLength(line: Paragraph): number {
  return line.end - line.start + line.indent;
}

function endsSentence(folded: string, line: Paragraph): boolean {
  return (
    '。！？；：'.includes(folded[line.end - 1] ?? '') ||
    /[。！？；：]["'）]$/u.test(folded.slice(line.end - 2, line.end))
  );
}

function joinWrapped(folded: string, lines: readonly Paragraph[], width: number, grammar: MarkerGrammar): Paragraph[] {
  const joined: Paragraph[] = [];
  let open: Paragraph | null = null;
  for (const line of lines) {
    const continues = open !== null && line.indent < 2 && grammar.markerAt(folded, line.start) === null;
    if (open !== null && continues) joined[joined.length - 1] = { ...(joined.at(-1) ?? open), end: line.end };
    else joined.push(line);
    open = fullLength(line) >= width - RAGGED && !isFullStopAtEdge(folded, line, width) ? line : null;
  }
  return joined;
}

/** A sentence that happens to end at the edge closes the paragraph only where the line is not quite full. */
function isFullStopAtEdge(folded: string, line: Paragraph, width: number): boolean {
  return endsSentence(folded, line) && fullLength(line) < width - 1;
}
