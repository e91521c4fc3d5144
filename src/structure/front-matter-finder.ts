import type { HeadingDictionary } from '../model/heading-dictionary.ts';
import type { Span } from '../model/span.ts';
import { createLineMatcher } from '../patterns/line-matcher.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { closingStart } from './closing-lines.ts';
import { compileFrontLines } from './front-lines.ts';
import { type FrontMatter, findFrontMatter } from './front-matter.ts';

/** A closing sentence such as `特此报告。` is short. */
const LONGEST_CLOSING_LINE = 60;

/** Finds the lines before and behind the text proper: title, addressee, signature, date. */
export interface FrontMatterFinder {
  front(folded: string, pieces: readonly Span[]): FrontMatter;
  /** Index of the first of the pieces that close the document; the number of pieces where none do. */
  closing(folded: string, pieces: readonly Span[]): number;
}

export function createFrontMatterFinder(
  dictionary: HeadingDictionary,
  sets: PatternSets,
  isHeading: (text: string) => boolean,
  isNumbered: (text: string) => boolean,
): FrontMatterFinder {
  const lines = compileFrontLines(dictionary, sets, isHeading, isNumbered);
  const closing = createLineMatcher(dictionary.closing, sets);
  const isClosing = (line: string) => line.length <= LONGEST_CLOSING_LINE && closing.test(line);
  return {
    front: (folded, pieces) => findFrontMatter(folded, pieces, lines),
    closing: (folded, pieces) => closingStart(folded, pieces, isClosing),
  };
}
