import type { HeadingDictionary } from '../model/heading-dictionary.ts';
import { escapeExpression } from '../patterns/compile-pattern.ts';
import { fold } from '../patterns/fold.ts';
import { createLineMatcher } from '../patterns/line-matcher.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import type { Piece } from './pieces.ts';

const LONGEST_TITLE = 60;
const LONGEST_SIGNATURE = 30;
const DATE_LINE =
  /^[（(]?(?:\d{4}|[二〇零○一三四五六七八九]{4})\s*[年.\-/]\s*[\d一二三四五六七八九十]{1,3}\s*(?:[月.\-/]\s*(?:[\d一二三四五六七八九十]{1,3}\s*日?)?)?[）)]?$/u;

/** The author under a title: a short line without any sign. */
const BY_LINE = /^[\p{Script=Han}\s*（）"a-z0-9·]+$/u;

export interface FrontMatter {
  /** How many pieces at the beginning are title, author, date and addressee. */
  readonly pieces: number;
  /** The words of the title lines, joined. */
  readonly title: string;
}

/** Finds the lines before and behind the text proper: title, addressee, signature, date. */
export interface FrontMatterFinder {
  front(folded: string, pieces: readonly Piece[]): FrontMatter;
  /** Index of the first of the pieces that close the document; the number of pieces where none do. */
  closing(folded: string, pieces: readonly Piece[]): number;
}

export function createFrontMatterFinder(
  dictionary: HeadingDictionary,
  sets: PatternSets,
  isHeading: (text: string) => boolean,
  isNumbered: (text: string) => boolean,
): FrontMatterFinder {
  const title = createLineMatcher(dictionary.titles, sets);
  const closing = createLineMatcher(dictionary.closing, sets);
  const addressee = new RegExp(`(?:${dictionary.addressees.map(fold).map(escapeExpression).join('|')})[：:]$`, 'u');
  const continues = dictionary.titles.continues.map(fold);
  const continuesTitle = (text: string) => continues.some((sign) => text.startsWith(sign));
  const isTitle = (text: string) =>
    text.length <= LONGEST_TITLE &&
    !/[。；！？，]/u.test(text) &&
    !isNumbered(text) &&
    (title.test(text) || continuesTitle(text));
  const isAddressee = (text: string) => text.length <= LONGEST_TITLE && addressee.test(text);
  const author = new RegExp(
    `(?:${dictionary.authors.map(fold).map(escapeExpression).join('|')})(?:\\s*[\\p{Script=Han}*]{1,4}(?:\\s[\\p{Script=Han}*]{1,2})?)?(?:（.*）)?$|^[\\p{Script=Han}*](?:\\s{0,3}[\\p{Script=Han}*]){0,3}$`,
    'u',
  );
  const isByLine = (text: string) =>
    text.length <= LONGEST_SIGNATURE && BY_LINE.test(text) && author.test(text) && !isHeading(text);
  return {
    front: (folded, pieces) =>
      frontMatter(folded, pieces, { isTitle, isAddressee, isByLine, opensSection: isHeading, isNumbered }),
    closing: (folded, pieces) => closingStart(folded, pieces, (text) => text.length <= 60 && closing.test(text)),
  };
}

/** A line under the title, `——在……上的发言`. */
const SUBTITLE = /^(?:——|--|—)/u;

/** How many lines at the beginning may be title, author, date and addressee. */
const LONGEST_FRONT = 8;

interface LineTests {
  isNumbered(text: string): boolean;
  isTitle(text: string): boolean;
  isAddressee(text: string): boolean;
  isByLine(text: string): boolean;
  /** A line that opens a section, however much it looks like a title. */
  opensSection(text: string): boolean;
}

function frontMatter(folded: string, pieces: readonly Piece[], tests: LineTests): FrontMatter {
  const lines = pieces.slice(0, LONGEST_FRONT).map((piece) => bareTitle(folded.slice(piece.start, piece.end)));
  const titles: string[] = [];
  let count = 0;
  for (const [index, line] of lines.entries()) {
    const leadsTitle = lines.slice(index + 1, index + 3).some(tests.isTitle);
    const isSlogan =
      titles.length === 0 &&
      SUBTITLE.test(lines[index + 1] ?? '') &&
      !tests.isNumbered(line) &&
      line.length <= LONGEST_SIGNATURE;
    if (titles.length > 0 && tests.opensSection(line)) break;
    const isSubtitle = titles.length > 0 && isSubtitleLine(line) && !isSubtitleLine(lines[index + 1] ?? '');
    const isTitle = isSlogan || isSubtitle || (tests.isTitle(line) && !DATE_LINE.test(line));
    if (isTitle || (index === 0 && opensDocument(line, tests))) titles.push(line);
    else if (!isFurniture(line, titles.length > 0 || leadsTitle, tests)) break;
    count = index + 1;
    if (tests.isAddressee(line)) break;
  }
  return {
    pieces: titles.length > 0 || lines.slice(0, count).some(tests.isAddressee) ? count : 0,
    title: titles.join(''),
  };
}

/** A dash opens a subtitle or the points of a list; a subtitle stands alone. */
function isSubtitleLine(line: string): boolean {
  return SUBTITLE.test(line) && line.length <= LONGEST_TITLE && !/[。；！？]/u.test(line);
}

/** The first line of all, short and without a closing sign, is a title whatever its words. */
function opensDocument(line: string, tests: LineTests): boolean {
  return (
    line.length <= 40 &&
    !/[。；！？，：]/u.test(line) &&
    !tests.isNumbered(line) &&
    !tests.opensSection(line) &&
    !tests.isByLine(line)
  );
}

function isFurniture(line: string, isNearTitle: boolean, tests: LineTests): boolean {
  return tests.isAddressee(line) || DATE_LINE.test(line) || (isNearTitle && tests.isByLine(line));
}

/** A title as it reads, without the signs of markdown. */
function bareTitle(text: string): string {
  return text.replace(/^#+\s+|^\*\*|\*\*$/gu, '');
}

/** A note on how the paper is to be handled. */
const IN_BRACKETS = /^（[^（）]{1,40}）$/u;

function closingStart(folded: string, pieces: readonly Piece[], isClosing: (text: string) => boolean): number {
  let start = pieces.length;
  for (let index = pieces.length - 1; index >= Math.max(0, pieces.length - 6); index -= 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const text = folded.slice(piece.start, piece.end);
    const isSignature =
      text.length <= LONGEST_SIGNATURE &&
      !/[，。；：！？、]/u.test(text) &&
      (start < pieces.length || hasDateNear(folded, pieces, index));
    if (!isClosing(text) && !DATE_LINE.test(text) && !isSignature && !IN_BRACKETS.test(text)) break;
    start = index;
  }
  return start;
}

function hasDateNear(folded: string, pieces: readonly Piece[], index: number): boolean {
  return pieces
    .slice(Math.max(0, index - 2), index + 3)
    .some((piece) => DATE_LINE.test(folded.slice(piece.start, piece.end)));
}
