import { describe, expect, it } from 'vitest';
import { statesNothing } from '../../src/extract/states-nothing.ts';

describe('statesNothing', () => {
  it.each(['', '无', '——', '。。无……', ' 1 ', '（ ）'])('holds of “%s”', (text) => {
    expect(statesNothing(text, { start: 0, end: text.length })).toBe(true);
  });

  it.each(['没有', '1无', '无 1', '——无——是', 'ab', '𠮷𠮷', '12'])('does not hold of “%s”', (text) => {
    expect(statesNothing(text, { start: 0, end: text.length })).toBe(false);
  });

  it('looks at nothing outside the passage', () => {
    expect(statesNothing('学习不够', { start: 1, end: 2 })).toBe(true);
  });
});
