import { chequeNumeral, chineseNumeral, digitwiseNumeral, traditionalChequeNumeral } from './chinese-numerals.ts';

type Format = (value: number) => string;

const STEMS = String.fromCodePoint(0x7532, 0x4e59, 0x4e19, 0x4e01, 0x620a, 0x5df1, 0x5e9a, 0x8f9b, 0x58ec, 0x7678);
const BRANCHES = String.fromCodePoint(
  ...[0x5b50, 0x4e11, 0x5bc5, 0x536f, 0x8fb0, 0x5df3, 0x5348, 0x672a, 0x7533, 0x9149, 0x620c, 0x4ea5],
);

/** The number formats of Office Open XML (ISO/IEC 29500-1, 17.18.59) that Chinese documents use. */
const FORMATS: Readonly<Record<string, Format>> = {
  none: () => '',
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalHalfWidth: String,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  numberInDash: (value) => `- ${value} -`,
  ordinal: String,
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: (value) => repeated(value, 0x41, 26),
  lowerLetter: (value) => repeated(value, 0x61, 26),
  chineseCounting: chineseNumeral,
  chineseCountingThousand: chineseNumeral,
  taiwaneseCounting: chineseNumeral,
  taiwaneseCountingThousand: chineseNumeral,
  japaneseCounting: chineseNumeral,
  japaneseDigitalTenThousand: chineseNumeral,
  ideographDigital: (value) => digitwiseNumeral(value),
  taiwaneseDigital: (value) => digitwiseNumeral(value, '○'),
  chineseLegalSimplified: chequeNumeral,
  ideographLegalTraditional: traditionalChequeNumeral,
  japaneseLegal: traditionalChequeNumeral,
  ideographTraditional: (value) => oneOf(STEMS, value),
  ideographZodiac: (value) => oneOf(BRANCHES, value),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => inBlock(value, 0x2474, 20),
  decimalEnclosedFullstop: (value) => inBlock(value, 0x2488, 20),
  ideographEnclosedCircle: (value) => inBlock(value, 0x3280, 10),
};

/**
 * A number as a list shows it.
 *
 * @param format by its name in Office Open XML; one that is not known counts 1, 2, 3
 */
export function formatNumber(value: number, format: string): string {
  const known = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  return known === undefined || value < 1 ? String(value) : known(value);
}

function fullWidth(value: number): string {
  return Array.from(String(value), (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
}

/** A, … Z, AA, BB: letters are doubled behind the last one. */
function repeated(value: number, first: number, count: number): string {
  const letter = String.fromCharCode(first + ((value - 1) % count));
  return letter.repeat(Math.min(8, Math.ceil(value / count)));
}

function oneOf(signs: string, value: number): string {
  return signs[value - 1] ?? String(value);
}

function inBlock(value: number, first: number, count: number): string {
  return value <= count ? String.fromCodePoint(first + value - 1) : String(value);
}

/** ① to ⑳, ㉑ to ㉟, ㊱ to ㊿. */
function circled(value: number): string {
  if (value <= 20) return inBlock(value, 0x2460, 20);
  return value <= 35 ? inBlock(value - 20, 0x3251, 15) : value <= 50 ? inBlock(value - 35, 0x32b1, 15) : String(value);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value >= 5000) return String(value);
  let rest = value;
  let numeral = '';
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      numeral += sign;
      rest -= size;
    }
  }
  return numeral;
}
