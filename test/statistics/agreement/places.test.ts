import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/statistics/agreement/excerpt.ts';
import { lineNumbers } from '../../../src/statistics/agreement/line-numbers.ts';
import { skipBlanks } from '../../../src/statistics/agreement/skip-blanks.ts';

describe('lineNumbers', () => {
  it('counts a line end with the line that it ends', () => {
    const lineOf = lineNumbers('一\n二\n\n四');
    expect([0, 1, 2, 3, 4, 5].map(lineOf)).toEqual([1, 1, 2, 2, 3, 4]);
  });

  it('agrees with counting the line ends before the offset', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('字', '\n', ' ')), fc.nat({ max: 50 }), (characters, offset) => {
        const text = characters.join('');
        expect(lineNumbers(text)(offset)).toBe(text.slice(0, offset).split('\n').length);
      }),
    );
  });
});

describe('skipBlanks', () => {
  it('passes over ideographic blanks, line ends and invisible signs', () => {
    expect(skipBlanks('。 \u3000\n\u200b\ufeff学习', 1)).toBe(6);
  });

  it('stays where there is no blank, and at the end of the text', () => {
    expect(skipBlanks('学习', 1)).toBe(1);
    expect(skipBlanks('学 ', 1)).toBe(2);
  });
});

describe('excerpt', () => {
  it('ends with the span, the line, or after 60 code units', () => {
    expect(excerpt('学习不深。作风不实', { start: 0, end: 4 })).toBe('学习不深');
    expect(excerpt('学习不深\n作风不实', { start: 0, end: 9 })).toBe('学习不深');
    expect(excerpt('字'.repeat(100), { start: 0, end: 100 })).toHaveLength(60);
  });

  it('does not cut a surrogate pair in two', () => {
    const text = `${'字'.repeat(59)}𠮷`;
    expect(excerpt(text, { start: 0, end: text.length })).toBe('字'.repeat(59));
  });
});
