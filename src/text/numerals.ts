const DIGITS = '〇一二三四五六七八九';

/** First sign, last sign: the enclosed numbers of Unicode, Roman numbers and Latin letters, each row beginning at 1. */
const SIGN_RANGES: readonly (readonly [number, number])[] = [
  [0x2460, 0x2473],
  [0x2474, 0x2487],
  [0x2488, 0x249b],
  [0x2776, 0x277f],
  [0x3220, 0x3229],
  [0x3280, 0x3289],
  [0x2160, 0x216b],
  [0x2170, 0x217b],
  [0x61, 0x7a],
  [0x41, 0x5a],
];

/**
 * The value of a numeral as it stands in headings and dates: `十二`, `廿一`, `二〇二三`, `12`, `③`, `⑴`, `㈠`, `Ⅳ`, `b`.
 *
 * @returns null where the text is no numeral
 */
export function numeralValue(text: string): number | null {
  if (/^\d{1,4}$/u.test(text)) return Number(text);
  return (text.length === 1 ? signValue(text) : null) ?? longNumeralValue(text);
}

/** Most numerals are one sign long. */
function signValue(sign: string): number | null {
  const ones = DIGITS.indexOf(sign);
  if (ones >= 0) return ones;
  const unit = sign.charCodeAt(0);
  const range = SIGN_RANGES.find(([first, last]) => unit >= first && unit <= last);
  return range === undefined ? null : unit - range[0] + 1;
}

function longNumeralValue(text: string): number | null {
  return chineseValue(text.replaceAll(/[○零]/gu, '〇').replace('廿', '二十').replace('两', '二'));
}

function chineseValue(text: string): number | null {
  if (/^[〇一二三四五六七八九]+$/u.test(text)) return digitByDigit(text);
  const parts = /^(?:([一二三四五六七八九])百)?〇?(?:([一二三四五六七八九]?)十)?([一二三四五六七八九])?$/u.exec(text);
  if (parts === null || text.length === 0) return null;
  const [, hundreds, tens, ones] = parts;
  return digit(hundreds) * 100 + (tens === undefined ? 0 : (digit(tens) || 1) * 10) + digit(ones);
}

function digitByDigit(text: string): number {
  return [...text].reduce((total, character) => total * 10 + DIGITS.indexOf(character), 0);
}

function digit(character: string | undefined): number {
  return character === undefined || character === '' ? 0 : DIGITS.indexOf(character);
}
