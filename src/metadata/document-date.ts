import { CHINESE_YEAR } from '../text/chinese-year.ts';
import { type FoundDate, findDate } from '../text/dates.ts';
import type { TextLines } from './text-lines.ts';

/** Characters that may stand beside the date of a signature: the unit, brackets. */
const MOST_BESIDE = 30;
const SENTENCE_SIGN = /[，。；：！？]/u;
/** `填报时间：2023年6月30日`. */
const LABEL = /^[^，。；：:\d]{1,8}[：:](?=\d{4}年)/u;
const SUBTITLE = new RegExp(String.raw`^(?:[—–-]{1,4}|[（(])?(?=(?:\d{4}|${CHINESE_YEAR.source})年)`, 'u');

/** The date that a document bears: in its signature, else in the lines under its title. */
export function documentDate(lines: TextLines): FoundDate | null {
  for (const line of lines.tail) {
    const date = SENTENCE_SIGN.test(line) ? null : findDate(line);
    if (date !== null && isSignature(line, date)) return date;
  }
  const heads = lines.head.slice(0, 6).map((line) => line.replace(LABEL, ''));
  const subtitles = heads.filter((line) => SUBTITLE.test(line) && !SENTENCE_SIGN.test(line));
  return subtitles.map((line) => findDate(line)).find((date) => date !== null) ?? null;
}

function isSignature(line: string, date: FoundDate): boolean {
  const beside = line.length - (date.end - date.start);
  return beside <= MOST_BESIDE && /^[）)]?$/u.test(line.slice(date.end));
}
