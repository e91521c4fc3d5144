import type { HeadingDictionary } from '../model/heading-dictionary.ts';
import { anyWord } from '../patterns/any-word.ts';
import { fold } from '../patterns/fold.ts';
import { createLineMatcher } from '../patterns/line-matcher.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';

/** A title or an addressee in one line. */
export const LONGEST_TITLE = 60;
/** A name with an office. */
export const LONGEST_SIGNATURE = 30;

/** What a line at the beginning of a document can be, by its words. */
export interface FrontLines {
  isNumbered(line: string): boolean;
  isTitle(line: string): boolean;
  isAddressee(line: string): boolean;
  isByLine(line: string): boolean;
  /** The next line of a title, `及2024年工作打算`. */
  continuesTitle(line: string): boolean;
  /** A line that opens a section, however much it looks like a title. */
  opensSection(line: string): boolean;
}

/** The author under a title: a short line without any sign. */
const BY_LINE = /^[\p{Script=Han}\s*（）、"a-z0-9·]+$/u;
const HAN = /\p{Script=Han}/u;
/** A name of up to four characters, with or without blanks between them. */
const NAME = '[\\p{Script=Han}*](?:\\s{0,3}[\\p{Script=Han}*]){0,3}';
/** The name behind an office, and a remark in brackets. */
const NAME_BEHIND = '(?:\\s*[\\p{Script=Han}*]{1,4}(?:\\s[\\p{Script=Han}*]{1,2})?)?(?:（.*）)?';

export function compileFrontLines(
  dictionary: HeadingDictionary,
  sets: PatternSets,
  isHeading: (text: string) => boolean,
  isNumbered: (text: string) => boolean,
): FrontLines {
  const addressee = new RegExp(`${anyWord(dictionary.addressees)}[：:]$`, 'u');
  const author = new RegExp(`${anyWord(dictionary.authors)}${NAME_BEHIND}$|^${NAME}$`, 'u');
  const conjunction = new RegExp(`^${anyWord(dictionary.conjunctions.filter((word) => HAN.test(word)))}`, 'u');
  const hasTitleWords = titleWords(dictionary, sets);
  return {
    isNumbered,
    isTitle: (line) =>
      line.length <= LONGEST_TITLE && !/[。；！？，]/u.test(line) && !isNumbered(line) && hasTitleWords(line),
    isAddressee: (line) => line.length <= LONGEST_TITLE && addressee.test(line),
    isByLine: (line) => line.length <= LONGEST_SIGNATURE && BY_LINE.test(line) && author.test(line) && !isHeading(line),
    continuesTitle: (line) => line.length <= LONGEST_TITLE && !/[。；！？，：]/u.test(line) && conjunction.test(line),
    opensSection: isHeading,
  };
}

function titleWords(dictionary: HeadingDictionary, sets: PatternSets): (line: string) => boolean {
  const title = createLineMatcher(dictionary.titles, sets);
  const continues = dictionary.titles.continues.map(fold);
  return (line) => title.test(line) || continues.some((sign) => line.startsWith(sign));
}
