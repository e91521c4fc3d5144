const DIGITS = '〇一二三四五六七八九';

/** A number from 1 to 999 as it is written in headings: 12 is 十二, 105 is 一百零五. */
export function chineseNumeral(value: number): string {
  if (value >= 100) return hundreds(value);
  if (value < 10) return DIGITS[value] ?? '';
  return `${value < 20 ? '' : DIGITS[Math.floor(value / 10)]}十${value % 10 === 0 ? '' : DIGITS[value % 10]}`;
}

function hundreds(value: number): string {
  const rest = value % 100;
  const head = `${DIGITS[Math.floor(value / 100)]}百`;
  if (rest === 0) return head;
  if (rest < 10) return `${head}零${DIGITS[rest]}`;
  return `${head}${rest < 20 ? '一' : ''}${chineseNumeral(rest)}`;
}

/** Digit by digit, as years are written: 2023 is 二〇二三. */
export function chineseDigits(value: number): string {
  return Array.from(String(value), (digit) => DIGITS[Number(digit)]).join('');
}
