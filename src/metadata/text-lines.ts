import { plainLine } from '../text/plain-line.ts';
import { isNumberedLine } from './numbered-line.ts';

const HEAD_LINES = 15;
const TAIL_LINES = 15;
const LONG_LINE = 400;
const LONGEST_HEADING = 40;
const PARAGRAPH_BLANK = /\u3000+|[ \u00a0]{2,}|(?<=[。！？：]) | (?=[一二三四五六七八九十]{1,3}、)/u;
const SENTENCE = /[^。；！？]+[。；！？]?/gu;

/** A text as the rules for metadata see it: its plain lines without the empty ones. */
export interface TextLines {
  readonly all: readonly string[];
  readonly head: readonly string[];
  /** From the last line upwards. */
  readonly tail: readonly string[];
}

/** Cuts a text into plain lines (see `plainLine`). Most texts are described by their ends, so the middle waits. */
export function textLines(text: string): TextLines {
  const lines = text.split('\n');
  let all: readonly string[] | undefined;
  return {
    get all() {
      all ??= lines.flatMap(plainParts);
      return all;
    },
    head: firstParts(lines, HEAD_LINES, plainParts),
    tail: firstParts([...lines].reverse(), TAIL_LINES, (line) => plainParts(line).reverse()),
  };
}

/** The first `most` plain lines that the lines give. */
function firstParts(lines: readonly string[], most: number, partsOf: (line: string) => string[]): string[] {
  const parts: string[] = [];
  for (const line of lines) {
    if (parts.length >= most) break;
    for (const part of partsOf(line)) parts.push(part);
  }
  return parts.slice(0, most);
}

function plainParts(line: string): string[] {
  return partLong(line)
    .map(plainLine)
    .filter((part) => part !== '');
}

/** A text copied from a web page may stand in one line, its paragraphs parted by blanks. */
function partLong(line: string): string[] {
  return line.length > LONG_LINE ? line.split(PARAGRAPH_BLANK) : [line];
}

/** The sentences of a line, each with its closing sign. */
export function sentencesOf(line: string): readonly string[] {
  return line.match(SENTENCE) ?? [];
}

/** Whether a line is short and numbered, as headings are. */
export function isNumberedHeading(line: string): boolean {
  return line.length <= LONGEST_HEADING && isNumberedLine(line);
}
