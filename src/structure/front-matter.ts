import type { Span } from '../model/span.ts';
import { isDateLine } from './date-line.ts';
import { type FrontLines, LONGEST_SIGNATURE, LONGEST_TITLE } from './front-lines.ts';

export interface FrontMatter {
  /** How many pieces at the beginning are title, author, date and addressee. */
  readonly pieces: number;
  /** The words of the title lines, joined. */
  readonly title: string;
}

/** How many lines at the beginning may be title, author, date and addressee. */
const LONGEST_FRONT = 8;
/** A title goes on over so many lines at most. */
const LONGEST_TITLE_LINES = 4;

/** Finds title, author, date and addressee before the text proper. */
export function findFrontMatter(folded: string, pieces: readonly Span[], tests: FrontLines): FrontMatter {
  const lines = pieces.slice(0, LONGEST_FRONT).map((piece) => bareTitle(folded.slice(piece.start, piece.end)));
  const titles: string[] = [];
  let count = 0;
  for (const [index, line] of lines.entries()) {
    const goesOn = titles.length > 0 && index < LONGEST_TITLE_LINES && tests.continuesTitle(line);
    if (titles.length > 0 && !goesOn && tests.opensSection(line)) break;
    if (goesOn || isTitleAt(lines, index, titles.length > 0, tests)) titles.push(line);
    else if (!isFurniture(lines, index, titles.length > 0, tests)) break;
    count = index + 1;
    if (tests.isAddressee(line)) break;
  }
  const isFront = titles.length > 0 || lines.slice(0, count).some(tests.isAddressee);
  return { pieces: isFront ? count : 0, title: titles.join('') };
}

/** A title as it reads, without the signs of markdown. */
function bareTitle(text: string): string {
  return text.replace(/^#+\s+|^\*\*|\*\*$/gu, '');
}

function isTitleAt(lines: readonly string[], index: number, hasTitle: boolean, tests: FrontLines): boolean {
  const line = lines[index] ?? '';
  const next = lines[index + 1] ?? '';
  if (hasTitle ? isSubtitle(line) && !isSubtitle(next) : isSlogan(line, next, tests)) return true;
  if (tests.isTitle(line) && !isDateLine(line)) return true;
  return index === 0 && opensDocument(line, tests);
}

/** A line under the title, `——在……上的发言`. */
const DASH = /^(?:——|--|—)/u;

/** A dash opens a subtitle or the points of a list; a subtitle stands alone. */
function isSubtitle(line: string): boolean {
  return DASH.test(line) && line.length <= LONGEST_TITLE && !/[。；！？]/u.test(line);
}

/** A line above a subtitle is a title whatever its words. */
function isSlogan(line: string, next: string, tests: FrontLines): boolean {
  return DASH.test(next) && line.length <= LONGEST_SIGNATURE && !tests.isNumbered(line);
}

/** The first line of all, short and without a closing sign, is a title whatever its words. */
function opensDocument(line: string, tests: FrontLines): boolean {
  return (
    line.length <= 40 &&
    !/[。；！？，：]/u.test(line) &&
    !tests.isNumbered(line) &&
    !tests.opensSection(line) &&
    !tests.isByLine(line)
  );
}

/** What stands in brackets under a title: the meeting, the version, the date. */
const REMARK = /^（[^（）]+）$/u;

/** Addressee, date, a remark under a title, or an author with a title above or right below. */
function isFurniture(lines: readonly string[], index: number, hasTitle: boolean, tests: FrontLines): boolean {
  const line = lines[index] ?? '';
  if (tests.isAddressee(line) || isDateLine(line)) return true;
  if (hasTitle && REMARK.test(line) && line.length <= LONGEST_TITLE && !tests.isNumbered(line)) return true;
  return tests.isByLine(line) && (hasTitle || lines.slice(index + 1, index + 3).some(tests.isTitle));
}
