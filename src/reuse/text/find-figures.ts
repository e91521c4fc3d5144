import type { Span } from '../../model/span.ts';
import { numeralValue } from '../../text/numerals.ts';

/** A date or number in a text. */
export interface Figure extends Span {
  readonly kind: 'date' | 'number';
  readonly year: number | null;
}

const DIGIT = '〇零○一二三四五六七八九';
const BLANK = '[ \\t\\u3000]*';
const YEAR = `(?<year>(?:19|20)\\d{2}|[一二][九〇零○][${DIGIT}]{2})`;
const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const DAY = '(?:3[01]|[12]\\d|0?[1-9]|三十一?|[一二]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const MONTH_AND_DAY = `${MONTH}${BLANK}月(?:${BLANK}${DAY}${BLANK}[日号])?`;
const NOT_AFTER_DIGIT = `(?<![\\d${DIGIT}十])`;
const PLAIN_DATE = `${NOT_AFTER_DIGIT}(?:${YEAR.replace('year', 'plainYear')}([-./])${MONTH}\\k<sign>${DAY}(?!\\d))`;

const FIGURE = new RegExp(
  [
    PLAIN_DATE.replace('([-./])', '(?<sign>[-./])'),
    `${NOT_AFTER_DIGIT}${YEAR}${BLANK}年(?:${BLANK}${MONTH_AND_DAY})?`,
    `(?<month>${NOT_AFTER_DIGIT}${MONTH_AND_DAY})`,
    `百分之[${DIGIT}十百点两\\d.]+`,
    `[${DIGIT}十两点]+(?=个百分点)`,
    '\\d+(?:[,.]\\d+)*',
  ].join('|'),
  'gu',
);

/**
 * Dates (`2023年3月15日`, `二〇二三年`, `3月`, `2023-03-15`) and numbers (`1,200`, `12.5`, `百分之十二`), in order.
 * Chinese numerals count only where they must be a date or a percentage: 三会一课 is no figure.
 *
 * @param plain half-width (see `foldWidth`)
 */
export function findFigures(plain: string): Figure[] {
  return Array.from(plain.matchAll(FIGURE), (match) => {
    const written = match.groups?.['year'] ?? match.groups?.['plainYear'];
    const isDate = written !== undefined || match.groups?.['month'] !== undefined;
    const year = written === undefined ? null : numeralValue(written);
    return { kind: isDate ? 'date' : 'number', year, start: match.index, end: match.index + match[0].length };
  });
}
