import type { DocumentTypeDictionary } from '../model/document-type-dictionary.ts';
import { CHINESE_YEAR } from '../text/chinese-year.ts';
import { findDate } from '../text/dates.ts';
import { numeralValue } from '../text/numerals.ts';

/**
 * What a year in a title or sentence is to the document: `emphatic` (`2022年度`) and `spoken` years are what it
 * speaks about; it plans for a `planned` one; a `bracketed` one may be either that or the year of writing; a `dated`
 * one belongs to a day or month; a `previous` one is the year before.
 */
type YearUse = 'emphatic' | 'spoken' | 'planned' | 'bracketed' | 'dated' | 'previous';

export interface YearMention {
  readonly year: number;
  readonly use: YearUse;
  /** Of the year with its 年, in the plain line. */
  readonly start: number;
  readonly end: number;
}

export type YearWords = Pick<DocumentTypeDictionary, 'spokenYear' | 'plannedYear' | 'previousYear'>;

const YEAR = new RegExp(String.raw`(?<![\d.])((?:19[5-9]|20\d)\d|${CHINESE_YEAR.source})学?年`, 'gu');

/** Where the breath ends within which `2023年…计划` is one phrase. */
const PHRASE_END = /[和与及暨，。；：、（）()《》]/u;
const LONGEST_DATE = 14;
const CLAUSE_SIGN = /[，。；：！？]/u;

/** Every year of a plain line (see `plainLine`), in order. */
export function yearMentions(line: string, words: YearWords): YearMention[] {
  const mentions: YearMention[] = [];
  for (const match of line.matchAll(YEAR)) {
    const year = yearValue(match[1] ?? '');
    const end = match.index + match[0].length;
    if (year !== null) mentions.push({ year, use: useOf(line, match.index, end, words), start: match.index, end });
  }
  return mentions;
}

function yearValue(numeral: string): number | null {
  const value = /^\d+$/u.test(numeral) ? Number(numeral) : numeralValue(numeral);
  return value !== null && value >= 1950 && value <= 2099 ? value : null;
}

function useOf(line: string, start: number, end: number, words: YearWords): YearUse {
  const before = line.slice(0, start);
  const after = line.slice(end);
  if (isDate(line.slice(start))) return 'dated';
  if (isPrevious(before, after, words.previousYear)) return 'previous';
  if (/[（(]$/u.test(before) && /^[）)]/u.test(after)) return 'bracketed';
  const emphasis = words.spokenYear.find((word) => after.startsWith(word)) ?? '';
  if (isPlanned(after.slice(emphasis.length), words.plannedYear)) return 'planned';
  return emphasis !== '' || line[end - 2] === '学' ? 'emphatic' : 'spoken';
}

function isDate(text: string): boolean {
  return findDate(text.slice(0, LONGEST_DATE))?.start === 0;
}

/** `上年度（2021年）`, `2021年（上年度）`, but not `2022年，上年度`. */
function isPrevious(before: string, after: string, words: readonly string[]): boolean {
  const bracket = /[（(]$/u.test(before) ? before.slice(0, -1) : before;
  return words.some(
    (word) => bracket.endsWith(word) || after.startsWith(`（${word}`) || after.startsWith(`度（${word}`),
  );
}

function isPlanned(after: string, words: readonly string[]): boolean {
  const sentence = after.replace(/^，/u, '');
  if (words.some((word) => sentence.startsWith(word))) return true;
  const end = after.search(PHRASE_END);
  const nextYear = after.search(YEAR);
  const phrase = after.slice(0, Math.min(...[end, nextYear, after.length].filter((place) => place >= 0)));
  return words.some((word) => phrase.includes(word));
}

const RANKS: Readonly<Record<YearUse, number>> = {
  emphatic: 4,
  spoken: 3,
  bracketed: 2,
  planned: 1,
  dated: 0,
  previous: 0,
};

/**
 * The year that a title or file name says its document speaks about: the most emphatic, then the latest, since
 * `2021年问题整改和2022年民主生活会` names the older one as that of something else. A planned or
 * bracketed year counts only where no other stands; a date never does.
 */
export function spokenYear(mentions: readonly YearMention[]): number | null {
  const ranked = mentions
    .filter((mention) => RANKS[mention.use] > 0)
    .sort((left, right) => RANKS[right.use] - RANKS[left.use] || right.year - left.year);
  return ranked[0]?.year ?? null;
}

/** The part of a line between the clause signs around a place. */
export function clauseAround(line: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && !CLAUSE_SIGN.test(line[from - 1] ?? '')) from -= 1;
  const length = line.slice(end).search(CLAUSE_SIGN);
  return line.slice(from, length < 0 ? line.length : end + length);
}
