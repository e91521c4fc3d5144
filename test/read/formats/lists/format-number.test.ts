import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../../src/read/formats/lists/format-number.ts';

describe('formatNumber', () => {
  it.each([
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 12, '十二'],
    ['chineseCountingThousand', 110, '一百一十'],
    ['chineseCountingThousand', 1001, '一千零一'],
    ['chineseCountingThousand', 10_000, '一万'],
    ['ideographDigital', 105, '一〇五'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['ideographTraditional', 10, '癸'],
    ['ideographTraditional', 11, '11'],
    ['ideographZodiac', 12, '亥'],
    ['decimalEnclosedCircleChinese', 20, '⑳'],
    ['decimalEnclosedCircle', 21, '㉑'],
    ['decimalEnclosedCircle', 36, '㊱'],
    ['decimalEnclosedParen', 1, '⑴'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalZero', 7, '07'],
    ['upperRoman', 1994, 'MCMXCIV'],
    ['lowerRoman', 4, 'iv'],
    ['upperLetter', 27, 'AA'],
    ['lowerLetter', 3, 'c'],
    ['none', 3, ''],
    ['unknownFormat', 3, '3'],
    ['toString', 3, '3'],
    ['chineseCounting', 0, '0'],
  ])('writes in %s %i as %s', (format, value, shown) => {
    expect(formatNumber(value, format)).toBe(shown);
  });

  it('writes no two numbers below 100 000 alike in Chinese', () => {
    const number = fc.integer({ min: 1, max: 99_999 });
    fc.assert(
      fc.property(number, number, (left, right) => {
        const isSame = formatNumber(left, 'chineseCounting') === formatNumber(right, 'chineseCounting');
        expect(isSame).toBe(left === right);
      }),
    );
  });
});
