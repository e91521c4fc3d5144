import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSentence, trimSpan } from '../../src/extract/title-span.ts';

function titleOf(text: string): string {
  const { start, end } = firstSentence(text, 0, text.length);
  return text.slice(start, end);
}

describe('firstSentence', () => {
  it.each([
    ['学习不够。作风不实。', '学习不够。'],
    ['学习不够：一是少读；二是少写。', '学习不够：'],
    ['，、 学习不够', '学习不够'],
    ['**学习不够**。作风不实', '学习不够**。'],
    ['*学习不够', '*学习不够'],
    ['学习“不够。”作风不实', '学习“不够。'],
    ['学习"不够。"作风不实', '学习"不够。"'],
    ['。。。', ''],
    ['', ''],
  ])('of “%s” is “%s”', (text, title) => expect(titleOf(text)).toBe(title));

  it('stays inside the text it is asked of', () => {
    const text = '甲乙。丙丁。';
    expect(firstSentence(text, 3, 5)).toEqual({ start: 3, end: 5 });
  });
});

describe('trimSpan', () => {
  it('takes off what String.trim takes off', () => {
    const blanks = fc.string({ unit: fc.constantFrom('甲', ' ', '\n', '\u3000', '\ufeff', '\u200b', 'a') });
    fc.assert(
      fc.property(blanks, (text) => {
        const { start, end } = trimSpan(text, 0, text.length);
        expect(text.slice(start, end)).toBe(text.trim());
      }),
    );
  });
});
