import { describe, expect, it } from 'vitest';
import { simplifyCharacters } from '../../src/text/simplify-characters.ts';

describe('simplifyCharacters', () => {
  it('gives a simplified text back as it is, with the characters that only some regions write otherwise', () => {
    const text = '成效显著，覆盖面广，𠮷㐂同志。';
    expect(simplifyCharacters(text)).toBe(text);
  });

  it('puts each simplified character in the place of its traditional one', () => {
    expect(simplifyCharacters('１。黨員 Ａ 學習')).toBe('１。党员 Ａ 学习');
  });

  it('takes radicals for the characters that they look like', () => {
    expect(simplifyCharacters('⼀、⼯作⻓期不⾜，⾨⼾⻔')).toBe('一、工作长期不足，门户门');
  });
});
