import type { DocumentTypeDictionary } from '../model/document-type-dictionary.ts';
import { type FoundDate, yearOfDate } from '../text/dates.ts';
import { announcingClauses } from './announcements.ts';
import { withoutNumber } from './numbered-line.ts';
import { isNumberedHeading, sentencesOf, type TextLines } from './text-lines.ts';
import { clauseAround, spokenYear, type YearMention, yearMentions } from './year-mentions.ts';

/** The year that a text speaks about. */
export interface TextYear {
  readonly year: number;
  /** How it was concluded, for the reader, where the text does not say it outright; else empty. */
  readonly inferredFrom: string;
}

/**
 * The year that a text itself speaks about: from the sentence that announces it, the beginning of a paragraph at
 * its head, its headings; failing these from what it says most often, from its date, or from the year it plans for.
 */
export function yearOfText(
  lines: TextLines,
  date: FoundDate | null,
  dictionary: DocumentTypeDictionary,
): TextYear | null {
  const mentionsIn = (line: string) => statedMentions(line, dictionary);
  const stated =
    firstYear(announcingClauses(lines, dictionary), mentionsIn) ??
    firstYear(
      lines.head.flatMap((line) => sentencesOf(line).slice(0, 1)),
      (line) => mentionsIn(line).filter(isAtStart),
    ) ??
    firstYear(lines.all.filter(isNumberedHeading), mentionsIn);
  if (stated !== null) return { year: stated, inferredFrom: '' };
  const own = (line: string) => ownMentions(line, dictionary);
  return mostFrequent(lines.all.flatMap(own)) ?? yearBeforeDate(date) ?? yearBeforePlan(lines, dictionary);
}

/** Years of a sentence that may be the document's own, not planned for, previous or looked back on. */
function ownMentions(line: string, dictionary: DocumentTypeDictionary): YearMention[] {
  return yearMentions(line, dictionary).filter(({ use, start, end }) => {
    if (use === 'planned' || use === 'previous') return false;
    const clause = clauseAround(line, start, end);
    return !dictionary.lookingBack.some((word) => clause.includes(word));
  });
}

/** Of these the ones that are stated: `2022年12月` only says when something happened. */
function statedMentions(line: string, dictionary: DocumentTypeDictionary): YearMention[] {
  return ownMentions(line, dictionary).filter(({ use }) => use !== 'dated' && use !== 'bracketed');
}

function firstYear(lines: readonly string[], mentionsIn: (line: string) => YearMention[]): number | null {
  for (const line of lines) {
    const year = spokenYear(mentionsIn(line));
    if (year !== null) return year;
  }
  return null;
}

function isAtStart(mention: YearMention): boolean {
  return mention.start === 0;
}

/** A year counts as the most frequent where it stands twice at least and more often than any other two together. */
function mostFrequent(mentions: readonly YearMention[]): TextYear | null {
  const counts = new Map<number, number>();
  for (const { year } of mentions) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first, second, third] = [...counts].sort((left, right) => right[1] - left[1]);
  if (first === undefined || first[1] < 2 || first[1] <= (second?.[1] ?? 0) + (third?.[1] ?? 0)) return null;
  return { year: first[0], inferredFrom: `the year that stands in it most often, ${first[1]} times` };
}

function yearBeforeDate(date: FoundDate | null): TextYear | null {
  return date === null ? null : { year: yearOfDate(date), inferredFrom: `its date, ${date.year}-${date.month}` };
}

/** A text that speaks of `今年` and plans for 2023 speaks about 2022; a plan for the second half is one for its own year. */
function yearBeforePlan(lines: TextLines, dictionary: DocumentTypeDictionary): TextYear | null {
  const starts = lines.all.map(withoutNumber);
  for (const line of starts) {
    const plan = yearMentions(line, dictionary).find((mention) => mention.use === 'planned' && isAtStart(mention));
    if (plan === undefined) continue;
    const isSameYear = dictionary.restOfYear.some((word) => line.startsWith(word, plan.end));
    return { year: isSameYear ? plan.year : plan.year - 1, inferredFrom: `the year it plans for, ${plan.year}` };
  }
  return null;
}
