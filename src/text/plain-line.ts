const BLANKS = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/gu;
const FULL_WIDTH_DIGITS = /[０-９]/gu;
const CHINESE_YEAR = /[一二][一二三四五六七八九〇○◯零0OoＯО]{3}(?=年)/gu;
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * A line as the rules for metadata see it: without blanks and invisible signs, digits half-width, and the many
 * signs that stand for the zero of `二〇二二年` made one.
 */
export function plainLine(line: string): string {
  return line
    .replace(BLANKS, '')
    .replace(FULL_WIDTH_DIGITS, (digit) => String.fromCharCode(digit.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(CHINESE_YEAR, (year) => year.replace(/[○◯零0OoＯО]/gu, '〇'));
}
