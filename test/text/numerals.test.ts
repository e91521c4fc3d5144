import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numeralValue } from '../../src/text/numerals.ts';
import { chineseDigits, chineseNumeral } from './chinese-numeral.ts';

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

describe('numeralValue', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['廿', 20],
    ['廿一', 21],
    ['九十九', 99],
    ['一百', 100],
    ['一百零五', 105],
    ['一百一十', 110],
    ['两', 2],
    ['两百', 200],
    ['二〇二三', 2023],
    ['二○二三', 2023],
    ['二零零八', 2008],
    ['〇', 0],
    ['7', 7],
    ['007', 7],
    ['2023', 2023],
    ['①', 1],
    ['⑳', 20],
    ['⑴', 1],
    ['⒇', 20],
    ['⒈', 1],
    ['❿', 10],
    ['㈠', 1],
    ['㈩', 10],
    ['㊉', 10],
    ['Ⅰ', 1],
    ['Ⅻ', 12],
    ['ⅳ', 4],
    ['a', 1],
    ['B', 2],
    ['z', 26],
  ])('reads %s as %d', (text, value) => {
    expect(numeralValue(text)).toBe(value);
  });

  it.each([
    '',
    '百',
    '第一',
    '一心',
    '十十',
    '一十百',
    '1.1',
    '12345',
    '-1',
    'ab',
    '学',
    '零百',
    '一 二',
    '㎡',
    '⓪',
    '𠀀',
  ])('takes “%s” for no numeral', (text) => {
    expect(numeralValue(text)).toBeNull();
  });

  it('reads back every number from 1 to 999 in Chinese, as a word and digit by digit', () => {
    for (const value of upTo(999)) {
      expect([chineseNumeral(value), numeralValue(chineseNumeral(value))]).toEqual([chineseNumeral(value), value]);
      expect([chineseDigits(value), numeralValue(chineseDigits(value))]).toEqual([chineseDigits(value), value]);
    }
  });

  it('reads back every year in Chinese digits', () => {
    for (const year of upTo(200).map((offset) => 1900 + offset)) expect(numeralValue(chineseDigits(year))).toBe(year);
  });

  it('counts each row of enclosed signs from one', () => {
    const rows = [
      [0x2460, 20],
      [0x2474, 20],
      [0x2488, 20],
      [0x2776, 10],
      [0x3220, 10],
      [0x3280, 10],
      [0x2160, 12],
      [0x2170, 12],
    ] as const;
    for (const [first, length] of rows) {
      const values = upTo(length).map((value) => numeralValue(String.fromCodePoint(first + value - 1)));
      expect(values).toEqual(upTo(length));
    }
  });

  it('gives a whole number that is not negative, or null, for any text', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'〇零一二两九十廿百1２a①') }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (words) => {
        const value = numeralValue(words);
        expect(value === null || (Number.isSafeInteger(value) && value >= 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
