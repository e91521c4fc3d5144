import type { DocumentTypeDictionary } from '../model/document-type-dictionary.ts';
import { CHINESE_YEAR } from '../text/chinese-year.ts';
import { firstTypeWord } from './document-type.ts';
import { unitAtStart } from './unit-name.ts';

const YEAR = new RegExp(String.raw`(?:(?:19|20)\d{2}|${CHINESE_YEAR.source})学?年(?:\d{1,2}月(?:\d{1,2}日)?)?`, 'gu');

/** Brackets part a title too, but not those inside a name: `某某（集团）有限公司`. */
const SIGNS =
  /[\s_—–\-【】[\]、，,.．：:;；。《》“”"]+|[（(](?!\p{Script=Han}{1,8}[）)]\p{Script=Han})|(?<![（(]\p{Script=Han}{1,8})[）)]|[）)](?!\p{Script=Han})/u;

/**
 * The unit that a title, file name or announcing sentence names: `某县财政局2022年…`, `2022年财政局民主生活会…`,
 * `关于某县财政局…的报告`. A word of a document type ends the name, but may begin inside it (`县政府工作报告`).
 *
 * @param title a plain line
 * @returns an empty string where it names none
 */
export function unitInTitle(title: string, dictionary: DocumentTypeDictionary): string {
  for (const phrase of phrases(title, dictionary)) {
    const unit = unitAtStart(phrase, dictionary, firstTypeWord(phrase, dictionary.types));
    if (unit !== '') return unit;
  }
  return '';
}

function phrases(title: string, dictionary: DocumentTypeDictionary): string[] {
  const parts = title
    .replace(YEAR, ' ')
    .split(SIGNS)
    .flatMap((part) => splitAt(part, dictionary.unitBreaks));
  return parts.map((part) => withoutPeriod(part, dictionary.spokenYear)).filter((part) => part !== '');
}

function splitAt(text: string, words: readonly string[]): string[] {
  let parts = [text];
  for (const word of words) if (text.includes(word)) parts = parts.flatMap((part) => part.split(word));
  return parts;
}

/** Takes off the 度 or 上半年 that belonged to a year. */
function withoutPeriod(phrase: string, periods: readonly string[]): string {
  const period = periods.filter((word) => phrase.startsWith(word)).sort((left, right) => right.length - left.length)[0];
  return period === undefined ? phrase : phrase.slice(period.length);
}
