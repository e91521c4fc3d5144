import { describe, expect, it } from 'vitest';
import { isNumberedLine, withoutNumber } from '../../src/metadata/numbered-line.ts';

describe('the number in front of a line', () => {
  it.each([
    ['一、', '基本情况'],
    ['（二）', '存在的问题'],
    ['十三．', '整改措施'],
    ['3.', '2023年工作打算'],
    ['12、', '学习不深'],
    ['（4）', '走访偏少'],
    ['5)', '台账不全'],
    ['第四部', '分下一步打算'],
  ])('%s is taken off', (number, rest) => {
    expect(isNumberedLine(number + rest)).toBe(true);
    expect(withoutNumber(number + rest)).toBe(rest);
  });

  it.each(['2023年工作打算', '12.5亿元用于民生', '2023.1.5', '一是学习不深', '（基本情况）', '第四季度工作'])(
    'is not seen in %s',
    (line) => {
      expect(isNumberedLine(line)).toBe(false);
      expect(withoutNumber(line)).toBe(line);
    },
  );
});
