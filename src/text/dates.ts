import { CHINESE_YEAR } from './chinese-year.ts';
import { numeralValue } from './numerals.ts';

export interface FoundDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** `2023-01-15`; empty where only the month is known. */
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

const ARABIC = /(?<!\d)((?:19|20)\d{2})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(?:(\d{1,2})(?!\d)日?)?/gu;
const CHINESE = new RegExp(
  `(${CHINESE_YEAR.source})年([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十廿]{1,3})日)?`,
  'gu',
);

/** The first date of a plain line (see `plainLine`): `2023年1月15日`, `二〇二三年一月十五日`, `2023-1-15`, `2023年1月`. */
export function findDate(line: string): FoundDate | null {
  const matches = [...line.matchAll(ARABIC), ...line.matchAll(CHINESE)].sort((left, right) => left.index - right.index);
  for (const match of matches) {
    const date = readDate(match);
    if (date !== null) return date;
  }
  return null;
}

/** The year that a document of this date speaks about: it is written in its course or in the two months after it. */
export function yearOfDate(date: FoundDate): number {
  return date.month <= 2 ? date.year - 1 : date.year;
}

function readDate(match: RegExpExecArray): FoundDate | null {
  const [year, month, day] = match.slice(1).map((numeral) => numeralOrZero(numeral));
  if (year === undefined || month === undefined || month < 1 || month > 12) return null;
  const place = { start: match.index, end: match.index + match[0].length };
  if (match[3] === undefined) return match[0].endsWith('月') ? { year, month, iso: '', ...place } : null;
  const iso = isoDate(year, month, day ?? 0);
  return iso === null ? null : { year, month, iso, ...place };
}

function numeralOrZero(numeral: string | undefined): number {
  if (numeral === undefined) return 0;
  return /^\d+$/u.test(numeral) ? Number(numeral) : (numeralValue(numeral) ?? 0);
}

/** The 30th of February is a slip of the pen and no date. */
function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
