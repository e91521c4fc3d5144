import { describe, expect, it } from 'vitest';
import { compilePattern, LONGEST_GAP, patternExpression } from '../../src/patterns/compile-pattern.ts';
import type { PatternSets } from '../../src/patterns/parse-pattern.ts';

const sets: PatternSets = new Map([
  ['lack', ['不够', '不足', '欠缺']],
  ['none', []],
]);

/** `words +shortest–longest gap` of each element, for each sequence; what is wanted behind the last one in the end. */
function outline(pattern: string, gap?: number): string[] {
  return compilePattern(pattern, sets, gap).map(({ elements, trailing }) =>
    [
      ...elements.map(({ words, shortestGap, longestGap }) => `${shortestGap}-${longestGap} ${words.join('/')}`),
      ...(trailing > 0 ? [`${trailing} more`] : []),
    ].join(', '),
  );
}

/** The first words of the text that match. */
function firstMatch(pattern: string, text: string, gap?: number): string | null {
  return new RegExp(patternExpression(pattern, sets, gap)).exec(text)?.[0] ?? null;
}

describe('compilePattern', () => {
  it.each([
    ['学习不深', ['0-0 学习不深']],
    ['学习*不深', ['0-0 学习, 0-8 不深']],
    ['学习?不深', ['0-0 学习, 1-1 不深']],
    ['学*?习**深', ['0-0 学, 1-9 习, 0-16 深']],
    ['学习$lack的', ['0-0 学习, 0-0 不够/不足/欠缺, 0-0 的']],
  ])('reads %s as words and the gaps before them', (pattern, sequences) => {
    expect(outline(pattern)).toEqual(sequences);
  });

  it('leaves out a gap at either end, but not a character that is wanted there', () => {
    expect(outline('*学习*')).toEqual(['0-0 学习']);
    expect(outline('??学习?')).toEqual(['2-2 学习, 1 more']);
    expect(outline('学习?*')).toEqual(['0-0 学习, 1 more']);
  });

  it('gives a sequence with a group that may be empty, and one without it', () => {
    expect(outline('学习(|的|之)*不够')).toEqual(['0-0 学习, 0-0 的/之, 0-8 不够', '0-0 学习, 0-8 不够']);
    expect(outline('学习()不够')).toEqual(['0-0 学习不够']);
  });

  it('gives a sequence for each branch with more than words', () => {
    expect(outline('(挂在*嘴上|空转)了')).toEqual(['0-0 空转, 0-0 了', '0-0 挂在, 0-8 嘴上了']);
  });

  it('folds the words and keeps each once', () => {
    expect(outline('(ＡＰＰ|app|“两张皮”)')).toEqual(['0-0 app/"两张皮"']);
  });

  it('takes the length of gaps from its caller', () => {
    expect(outline('学习*不深', 24)).toEqual(['0-0 学习, 0-24 不深']);
  });

  it('tells sequences that may stand around words of others', () => {
    const hasGap = (pattern: string) => compilePattern(pattern, sets).map((sequence) => sequence.hasGap);
    expect(hasGap('学*深')).toEqual([true]);
    expect(hasGap('(学*深|学)')).toEqual([false, true]);
    expect(hasGap('*学?深??透*')).toEqual([false]);
  });
});

describe('patternExpression', () => {
  it('lets a gap hold up to eight characters of one clause', () => {
    expect(firstMatch('学习*不够', '学习抓得还是很不够')).toBe('学习抓得还是很不够');
    expect(firstMatch('学习*不够', '学习不够')).toBe('学习不够');
    expect(firstMatch('学习*不够', `学习${'的'.repeat(LONGEST_GAP)}不够`)).not.toBeNull();
    expect(firstMatch('学习*不够', `学习${'的'.repeat(LONGEST_GAP + 1)}不够`)).toBeNull();
  });

  it.each([...'，。；：！？\n'])('ends a clause, and with it every gap, at "%s"', (sign) => {
    expect(firstMatch('学习*不够', `学习${sign}不够`)).toBeNull();
    expect(firstMatch('学习?不够', `学习${sign}不够`)).toBeNull();
  });

  it('lets a gap go on over 、 and quotation marks', () => {
    expect(firstMatch('学习*不够', '学习、“钻研”不够')).toBe('学习、“钻研”不够');
  });

  it('takes the length of gaps from its caller', () => {
    const text = '关于甲乙丙丁戊己庚辛壬癸的问题';
    expect(firstMatch('关于*问题', text)).toBeNull();
    expect(firstMatch('关于*问题', text, 24)).toBe(text);
  });

  it('lets ? stand for exactly one character', () => {
    expect(firstMatch('姓?的', '姓王的')).toBe('姓王的');
    expect(firstMatch('姓?的', '姓的')).toBeNull();
    expect(firstMatch('姓?的', '姓欧阳的')).toBeNull();
  });

  it('prefers the longest word of a choice', () => {
    expect(firstMatch('(学|学习|学习型)', '学习型党组织')).toBe('学习型');
  });

  it('takes each sequence of a pattern that is multiplied out', () => {
    expect(firstMatch('(挂在*嘴上|空转)了', '文件空转了')).toBe('空转了');
    expect(firstMatch('(挂在*嘴上|空转)了', '责任挂在了嘴上了')).toBe('挂在了嘴上了');
  });

  it('matches nothing with a set that has no words', () => {
    expect(firstMatch('学习$none', '学习')).toBeNull();
    expect(firstMatch('学习($none)', '学习')).toBeNull();
    expect(firstMatch('(学习|$none)', '学习')).toBe('学习');
  });
});
