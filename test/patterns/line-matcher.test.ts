import { describe, expect, it } from 'vitest';
import { fold } from '../../src/patterns/fold.ts';
import { anyPattern, compileColumns, createLineMatcher } from '../../src/patterns/line-matcher.ts';

const sets = new Map([['few', ['几', '两', '三']]]);
const none = { yes: [], no: [] };

describe('anyPattern', () => {
  it('takes any of the patterns', () => {
    const expression = anyPattern(['下一步*打算', '努力方向'], sets);
    expect(expression.test('今后努力方向')).toBe(true);
    expect(expression.test('下一步工作的打算')).toBe(true);
    expect(expression.test('原因剖析')).toBe(false);
  });

  it('anchors all of them together, not only the first and the last', () => {
    const expression = anyPattern(['甲', '乙', '丙'], sets, '^', '$');
    expect(['甲', '乙', '丙'].every((text) => expression.test(text))).toBe(true);
    expect(['甲方', '大乙', '乙方', '大丙'].some((text) => expression.test(text))).toBe(false);
  });

  it('lets a gap hold a long name of up to 24 characters', () => {
    const expression = anyPattern(['关于*的报告'], sets, '^', '$');
    expect(expression.test(`关于${'甲'.repeat(24)}的报告`)).toBe(true);
    expect(expression.test(`关于${'甲'.repeat(25)}的报告`)).toBe(false);
  });

  it('takes nothing, not even an empty line, where there are no patterns', () => {
    const expression = anyPattern([], sets, '^', '$');
    expect(expression.test('')).toBe(false);
    expect(expression.test('学习')).toBe(false);
    expect(new RegExp(expression.source, 'g').test('学习')).toBe(false);
  });
});

describe('createLineMatcher', () => {
  const matcher = createLineMatcher({ ends: ['如下', '$few个方面'], contains: ['表现*在'], examples: none }, sets);

  it.each([
    '主要做法如下',
    '主要做法如下：',
    '主要做法如下。',
    '（主要做法如下：）',
    '“主要做法如下。”',
    '主要有几个方面：',
    '集中表现在学习上，其他方面尚可',
  ])('recognises “%s”', (line) => {
    expect(matcher.test(fold(line))).toBe(true);
  });

  it.each(['如下几点说明学习不够', '一个方面', '表现。现在', ''])('leaves “%s”', (line) => {
    expect(matcher.test(fold(line))).toBe(false);
  });

  it('recognises no line where the rule has no words', () => {
    const empty = createLineMatcher({ ends: [], contains: [], examples: none }, sets);
    expect(['', '：', '如下：'].some((line) => empty.test(line))).toBe(false);
  });
});

describe('compileColumns', () => {
  it('compares the whole name of a column', () => {
    const [column] = compileColumns([{ role: 'problems', words: ['(存在|查摆)的问题', '问题*'] }], sets);
    expect(column?.role).toBe('problems');
    expect(['存在的问题', '问题', '问题描述'].every((name) => column?.words.test(name))).toBe(true);
    expect(['主要存在的问题', '存在的问题数', '解决问题'].some((name) => column?.words.test(name))).toBe(false);
  });
});
