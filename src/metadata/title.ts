import type { DocumentTypeDictionary } from '../model/document-type-dictionary.ts';
import { CHINESE_YEAR } from '../text/chinese-year.ts';
import { plainLine } from '../text/plain-line.ts';
import { documentTypeIn } from './document-type.ts';
import { isNumberedLine } from './numbered-line.ts';
import { unitInTitle } from './unit-in-title.ts';

/** Lines, counted without empty ones, within which a title begins. */
const MOST_LINES = 8;
const LONGEST_LINE = 60;
const LONGEST_TITLE = 100;
const MOST_TITLE_LINES = 4;
const SHORT_TITLE = 10;

const SENTENCE_END = /[。；！？：:;，,]$/u;
const DOCUMENT_NUMBER = /[〔[（(【]\d{4}[〕\]）)】]第?\d+号|^第?\d+号$/u;

/** A filled-in line of a form, `报送单位：…`. */
const LABELLED = /^[^：:，。]{1,8}[：:][^：:]/u;
const SUBTITLE = new RegExp(
  String.raw`^(?:[—–-]{1,4}|[（(].*[）)]$|(?:\d{4}|${CHINESE_YEAR.source})年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日)`,
  'u',
);
const MARKDOWN = /^\s*(?:#{1,6}\s+|>\s*|\*\*)+|\*\*\s*$/gu;
const WIDE_BLANK = /\u3000+| {2,}|\t+/u;

/**
 * The title that stands at the head of a text: the first lines that are no sentences, joined up to the one that
 * ends as titles do (`…报告`). Letterhead, document number and attachment number above it are passed over.
 *
 * @returns the title with the blanks between its Chinese characters taken out; empty where the text has none
 */
export function titleOf(text: string, dictionary: DocumentTypeDictionary): string {
  const lines = headLines(text).filter((line) => !isSkipped(plainLine(line), dictionary.titleSkips));
  const block = lines.slice(0, lines.findIndex(isNoTitleLine) < 0 ? lines.length : lines.findIndex(isNoTitleLine));
  const title = joinedTitle(block, dictionary);
  return title.length <= LONGEST_TITLE && saysEnough(plainLine(title), dictionary) ? title : '';
}

/** `基本情况` ends as titles do and is only the first heading of a text without a title. */
function saysEnough(title: string, dictionary: DocumentTypeDictionary): boolean {
  if (title.length >= SHORT_TITLE || /\d{4}年/u.test(title)) return true;
  return documentTypeIn(title, dictionary.types) !== '' || unitInTitle(title, dictionary) !== '';
}

function headLines(text: string): string[] {
  const head = text.slice(0, 4_000).split('\n');
  const lines = head.flatMap((line) => (line.length > LONGEST_LINE ? line.split(WIDE_BLANK) : [line]));
  return lines
    .map((line) => tidy(line))
    .filter((line) => line !== '')
    .slice(0, MOST_LINES);
}

/** Blanks stand between the letters of a title to fill its line; between Latin words they are part of it. */
function tidy(line: string): string {
  return line
    .replace(MARKDOWN, '')
    .replace(/[\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/(?<![A-Za-z]) | (?![A-Za-z])/gu, '')
    .trim();
}

function isSkipped(line: string, skips: readonly string[]): boolean {
  return (
    DOCUMENT_NUMBER.test(line) ||
    LABELLED.test(line) ||
    skips.some((word) => line.startsWith(word) || line.endsWith(word))
  );
}

function isNoTitleLine(line: string): boolean {
  const plain = plainLine(line);
  return plain.length > LONGEST_LINE || SENTENCE_END.test(plain) || isNumberedLine(plain) || SUBTITLE.test(plain);
}

function joinedTitle(block: readonly string[], dictionary: DocumentTypeDictionary): string {
  const joined = block.slice(0, MOST_TITLE_LINES).map((_, index) => block.slice(0, index + 1).join(''));
  const ended = joined.find((title) => endsAsTitle(title, dictionary.titleEndings));
  return ended ?? joined.find((title) => documentTypeIn(plainLine(title), dictionary.types) !== '') ?? '';
}

function endsAsTitle(title: string, endings: readonly string[]): boolean {
  const plain = plainLine(title)
    .replace(/[（(][^（()）]*[）)]$/u, '')
    .replace(/[”"》]$/u, '');
  return endings.some((ending) => plain.endsWith(ending));
}
